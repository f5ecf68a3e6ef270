import { clean } from '../../core/fields/fold.ts';
import type { Control, Driver } from '../controls/control.ts';
import { replaceAll } from './replace-all.ts';

const FRAME =
  'iframe.cke_wysiwyg_frame, iframe.wysihtml5-sandbox, .tox-edit-area iframe, .mce-edit-area iframe';
/** How far behind the text area its editor may stand: tool bar, hidden inputs, frame. */
const NEAR = 4;
/** What inserting plain text can't bring back. */
const FORMATTED = 'b, strong, i, em, u, a, img, table, ul, ol';

/** The frame of the editor that stands for a hidden text area. */
function frameOf(area: HTMLTextAreaElement): HTMLIFrameElement | null {
  if (area.checkVisibility({ visibilityProperty: true })) return null;
  let beside = area.nextElementSibling;
  for (let n = 0; beside && n < NEAR; beside = beside.nextElementSibling, n++) {
    if (beside.matches('textarea, select')) return null;
    const frame = beside.matches(FRAME) ? beside : beside.querySelector(FRAME);
    if (frame instanceof HTMLIFrameElement) return frame;
  }
  return null;
}

/** The body that is written in; null while the frame loads, or where it belongs to another site. */
function bodyOf(c: Pick<Control, 'element'>): HTMLElement | null {
  const body = frameOf(c.element as HTMLTextAreaElement)?.contentDocument?.body;
  return body?.isContentEditable ? body : null;
}

const WIDGET = '.cke, .tox-tinymce, .mce-tinymce';

/**
 * wysihtml5, CKEditor 4, TinyMCE: a hidden text area, which has the label, and a frame of the same site that is
 * written in. The frame has an engine of its own for what the officer types there; what is filled goes by the label.
 */
export const framedEditor: Driver = {
  id: 'framed-editor',
  claim(element) {
    if (!(element instanceof HTMLTextAreaElement)) return null;
    const frame = frameOf(element);
    if (!frame || !bodyOf({ element })) return null;
    return { host: frame.closest<HTMLElement>(WIDGET) ?? frame, element, kind: 'editable' };
  },
  readOnly: c => bodyOf(c) === null,
  disabled: c => (c.element as HTMLTextAreaElement).disabled,
  read(c) {
    const body = bodyOf(c);
    // wysihtml5 writes its placeholder into the body itself.
    const text = body && !body.classList.contains('placeholder') ? clean(body.textContent ?? '') : '';
    return { text, empty: text === '' };
  },
  options: () => [],
  async write(c, { value }) {
    const body = bodyOf(c);
    return body && replaceAll(body, value) ? { ok: true } : { ok: false, refusal: 'not_accepted' };
  },
  async restore(c, before) {
    const body = bodyOf(c);
    return body !== null && replaceAll(body, before.text);
  },
  undoable: c => bodyOf(c)?.querySelector(FORMATTED) === null,
};
