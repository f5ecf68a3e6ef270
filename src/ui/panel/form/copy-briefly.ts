/** How long a copied value stays in the clipboard, ms: long enough to paste it into a remote desktop. */
export const KEPT_MS = 30_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Puts one value into the clipboard, for a program that no extension reaches, and empties it after half a minute, or
 * when the panel is closed. `execCommand` with the permission `clipboardWrite` works while another window has the
 * focus, which is where the value is pasted; the newer interface does not.
 * @returns whether the browser took it.
 */
export function copyBriefly(text: string, doc: Document): boolean {
  clearTimeout(timer);
  const taken = put(text, doc);
  const empty = () => {
    clearTimeout(timer);
    timer = undefined;
    put('', doc);
  };
  if (taken) {
    timer = setTimeout(empty, KEPT_MS);
    doc.defaultView?.addEventListener('pagehide', () => timer && empty(), { once: true });
  }
  return taken;
}

/** For what names no person: it stays in the clipboard. */
export function copyForGood(text: string, doc: Document): boolean {
  clearTimeout(timer);
  timer = undefined;
  return put(text, doc);
}

function put(text: string, doc: Document): boolean {
  let heard = false;
  const answer = (event: ClipboardEvent) => {
    heard = true;
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  doc.addEventListener('copy', answer, { once: true });
  doc.execCommand('copy');
  doc.removeEventListener('copy', answer);
  return heard;
}
