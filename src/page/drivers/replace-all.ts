import { withRealFocus } from './events.ts';

/** Text goes into an editing host the way typing does, so that the editor around it hears of it. */
export function replaceAll(host: HTMLElement, text: string): boolean {
  const doc = host.ownerDocument;
  let done = false;
  withRealFocus(host, () => {
    doc.getSelection()?.selectAllChildren(host);
    done = doc.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  });
  return done;
}
