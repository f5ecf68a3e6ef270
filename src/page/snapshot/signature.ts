import type { Control } from '../controls/control.ts';
import { type Label, labelsOf } from './labels.ts';
import type { Layout } from './layout.ts';

/** FNV-1a, 32 bits: short, and the same in every run. */
function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
}

/** Ids that a library counts up change at every drawing. */
const stable = (id: string): string => (/\d{3,}|^(rc|mat|ng|input|:r)[-_]?/i.test(id) ? '' : id);

/** What makes a control the same one after the page drew it anew: its kind, label, name and stable id. */
export function signatureFrom(control: Control, labels: readonly Label[]): string {
  const { element, host, kind } = control;
  const name = element.getAttribute('name');
  const named = name === null ? element.closest('[data-name], [formcontrolname], [name]') : element;
  const root = element.getRootNode();
  const around =
    named?.getAttribute('data-name') ?? named?.getAttribute('formcontrolname') ?? named?.getAttribute('name');
  const id = stable(element.id);
  const hostId = host === element ? id : stable(host.id);
  const outer = root.nodeType === 11 ? ((root as ShadowRoot).host?.id ?? '') : '';
  return hash(
    `${kind}\u0001${labels[0]?.text ?? ''}\u0001${name ?? ''}\u0001${id}\u0001${around ?? ''}\u0001${hostId}\u0001${outer}`,
  );
}

export const signatureOf = (control: Control, layout: Layout): string =>
  signatureFrom(control, labelsOf(control, layout));
