import type { PageSnapshot } from '../page-snapshot.ts';
import { isFillable, namingLabels } from './control-key.ts';
import { keptText, keyWords } from './page-words.ts';
import { namesSomebody } from './without-people.ts';

/** A form is known again by the words beside its controls, as short numbers: enough to compare, nothing to read. */
export type FormSignature = { host: string; labels: string[] };

const MOST_LABELS = 400;
/** Blocks come and go with an answer; two forms of one portal have fewer labels in common. */
const SAME_SHARE = 0.5;
/** Of the larger form: a frame with two labels of a long form is not that form. */
const LARGER_SHARE = 0.25;

export function signForm(snapshot: PageSnapshot, host: string): FormSignature {
  const labels = new Set<string>();
  for (const control of snapshot.controls) {
    if (!isFillable(control)) continue;
    const words = namingLabels(control)
      .filter(text => !namesSomebody(text, []))
      .map(keyWords)
      .find(Boolean);
    if (words) labels.add(shortHash(words));
  }
  return { host, labels: [...labels].slice(0, MOST_LABELS) };
}

/** How much of the smaller form stands in the other, 0..1; 0 on another host, or where it is but a scrap of it. */
export function likeness(a: FormSignature, b: FormSignature): number {
  if (a.host !== b.host) return 0;
  const less = Math.min(a.labels.length, b.labels.length);
  // A form without any label is known by its host alone.
  if (less === 0) return a.labels.length === b.labels.length ? 1 : 0;
  const other = new Set(b.labels);
  const common = a.labels.filter(l => other.has(l)).length;
  const more = Math.max(a.labels.length, b.labels.length);
  return common < more * LARGER_SHARE ? 0 : common / less;
}

export const sameForm = (a: FormSignature, b: FormSignature): boolean => likeness(a, b) >= SAME_SHARE;

/** What the officer sees as the form's name: its first heading, else the title. @param drop see `keyOf`. */
export function nameForm(snapshot: PageSnapshot, drop: (text: string) => boolean): string {
  const texts = [...snapshot.headings.slice(0, 3), snapshot.title];
  return (
    texts
      .filter(text => !drop(text))
      .map(keptText)
      .find(text => keyWords(text) !== '') ?? ''
  );
}

/** FNV-1a, 32 bits. */
function shortHash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
}
