import { OWN } from './listen.ts';

const POINTER = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

/** One round of lies: clicks and keys on everything within reach, and the start of a script that never started. */
export function attack(eventNames: string[]): void {
  for (const element of everything(document.documentElement)) pressOn(element);
  for (const key of ['Enter', ' ', 'F']) {
    document.dispatchEvent(
      new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }),
    );
  }
  for (const name of eventNames) claimNewerScript(name);
}

/** The page's own elements, what stands beside its body, and what an open shadow root shows of it. */
function everything(root: ParentNode): Element[] {
  const found = [...root.querySelectorAll('*')];
  return found.concat(found.flatMap(element => (element.shadowRoot ? everything(element.shadowRoot) : [])));
}

function pressOn(element: Element): void {
  for (const type of POINTER) {
    const init = { bubbles: true, cancelable: true, composed: true, view: window };
    element.dispatchEvent(
      type.startsWith('pointer') ? new PointerEvent(type, init) : new MouseEvent(type, init),
    );
  }
}

/** WXT ends a content script when it hears that a newer one of its name has started; a page can say so as well. */
function claimNewerScript(name: string): void {
  const detail = { contentScriptName: name.split(':')[1] ?? '', messageId: OWN };
  document.dispatchEvent(new CustomEvent(name, { detail }));
  window.postMessage({ type: name, ...detail }, '*');
}

/** Throws out, once, the first thing that comes to stand behind the body. */
export function throwOutOnce(): void {
  const observer = new MutationObserver(() => {
    const last = document.documentElement.lastElementChild;
    if (!last || last === document.body || last === document.head) return;
    observer.disconnect();
    last.remove();
  });
  observer.observe(document.documentElement, { childList: true });
}
