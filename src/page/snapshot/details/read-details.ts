import type { PageSnapshot } from '../../../core/match/page-snapshot.ts';
import type { Control, Driver } from '../../controls/control.ts';
import { readLayout } from '../layout.ts';
import { takeSnapshot } from '../take-snapshot.ts';
import { tidy } from '../text.ts';
import { findPairs, wordsOf } from './find-pairs.ts';

/** Text without a control: read, and never written. */
const detail: Driver = {
  id: 'detail',
  claim: () => null,
  readOnly: () => true,
  disabled: () => false,
  read: c => ({ text: wordsOf(c.element), empty: wordsOf(c.element) === '' }),
  options: () => [],
  write: async () => ({ ok: false, refusal: 'readonly' }),
  restore: async () => false,
  undoable: () => false,
};

export type Details = { snapshot: PageSnapshot; texts: { ref: number; text: string }[] };

/**
 * What a page shows without a control to type into, as if each text were one: labels and headings as they are found
 * for a form, so that the matcher decides whose and what it is. Called only when the officer asks for it.
 * @param real the controls of the page, which are no details.
 */
export function readDetails(doc: Document, real: readonly Control[]): Details {
  const { holders } = readLayout(doc, real);
  const pairs = findPairs(doc, element => holders.has(element));
  const controls = pairs.map(
    ({ value }, ref): Control => ({
      ref,
      element: value as HTMLElement,
      host: value as HTMLElement,
      members: [],
      kind: 'text',
      driver: detail,
    }),
  );
  const labels = new Set(pairs.map(p => tidy(wordsOf(p.label))));
  const snapshot = takeSnapshot(doc, controls);
  return {
    snapshot: {
      ...snapshot,
      controls: snapshot.controls.map((control, i) => ({
        ...control,
        labels: [{ place: pairs[i]!.place, text: tidy(wordsOf(pairs[i]!.label)) }],
        // Labels are often bold, which makes headings of them; a look-up beside its result makes it no search.
        sections: control.sections.filter(text => !labels.has(text)),
        buttons: [],
        empty: false,
        idDigits: null,
      })),
    },
    texts: pairs.map(({ text }, ref) => ({ ref, text })),
  };
}
