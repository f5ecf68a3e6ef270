import { callBackground } from '../rpc/client.ts';
import { shadowOf } from './controls/shadow.ts';

/**
 * The only script that runs on every portal page. It looks whether there is something to fill or a text that an
 * officer writes, says so once, and is gone. No React, no schema, no field data.
 */
const CONTROLS =
  'input:not([type=hidden],[type=password],[type=submit],[type=button],[type=reset],[type=image],[type=file],[type=search]),select,[role=combobox],ng-select,mat-select';
const TEXTS = 'textarea,[contenteditable=""],[contenteditable=true]';
/** A search box and a filter are no form; a log-in has its password and little else. */
const LEAST_CONTROLS = 3;
const LOGIN_CONTROLS = 4;
/** Between two looks while a page is still building itself, ms. */
const PAUSE = 400;

export type Seen = { controls: number; texts: number };

/** Counts in the document and in its shadow roots, closed ones too. */
export function count(root: ParentNode): Seen {
  const seen: Seen = {
    controls: root.querySelectorAll(CONTROLS).length,
    texts: root.querySelectorAll(TEXTS).length,
  };
  if (root.querySelector('input[type=password]') && seen.controls < LOGIN_CONTROLS) seen.controls = 0;
  if (worthIt(seen)) return seen;
  for (const element of root.querySelectorAll('*')) {
    const root = shadowOf(element);
    if (!root) continue;
    const inner = count(root);
    seen.controls += inner.controls;
    seen.texts += inner.texts;
  }
  return seen;
}

export const worthIt = (seen: Seen): boolean => seen.controls >= LEAST_CONTROLS || seen.texts > 0;

export function startSentinel(doc: Document): void {
  const look = (): boolean => {
    const seen = count(doc);
    if (!worthIt(seen)) return false;
    callBackground('sentinel.seen', seen).catch(() => null);
    return true;
  };
  if (look()) return;
  // A page that builds itself later: look again after it changed, at most once a pause, and never once it was seen.
  let waiting = false;
  const observer = new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (look()) observer.disconnect();
    }, PAUSE);
  });
  // The document, not its root: an editor's frame is written anew (document.write) after it loaded empty.
  observer.observe(doc, { childList: true, subtree: true });
}
