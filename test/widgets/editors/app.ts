import '../shared/page.css';
import { announceReady } from '../shared/widget-page.ts';

type Editor = { on(event: string, then: () => void): void; getData(): string };
type CKEditor = { replace(id: string, config: object): Editor };

const BY_CKEDITOR = ['lyDo', 'yKien'];
const BY_WYSIHTML5 = ['boSung', 'yKienLanhDao'];

const textOf = (html: string): string =>
  (new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '').trim();

function start(ckeditor: CKEditor): void {
  const editors = new Map(
    BY_CKEDITOR.map(id => [id, ckeditor.replace(id, { versionCheck: false, removePlugins: 'elementspath' })]),
  );
  for (const id of BY_WYSIHTML5) $(`#${id}`).wysihtml5({ toolbar: { fa: true } });
  const loads = [
    ...[...editors.values()].map(e => new Promise<void>(done => e.on('instanceReady', done))),
    ...BY_WYSIHTML5.map(
      id => new Promise<void>(done => $(`#${id}`).data('wysihtml5').editor.on('load', done)),
    ),
  ];
  Promise.all(loads).then(() =>
    announceReady(() => ({
      trichYeu: $('#trichYeu').val(),
      ...Object.fromEntries([...editors].map(([id, editor]) => [id, textOf(editor.getData())])),
      // It writes what it holds into the text area that the form sends.
      ...Object.fromEntries(BY_WYSIHTML5.map(id => [id, textOf(String($(`#${id}`).val()))])),
    })),
  );
}

const script = document.createElement('script');
script.src = 'ckeditor/ckeditor.js';
script.onload = () => start((window as unknown as { CKEDITOR: CKEditor }).CKEDITOR);
document.head.append(script);
