import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtinGuardData } from '../../../data/guard.ts';
import { compileLexicon } from '../lexicon/compile-lexicon.ts';
import { PaperList, WordList } from '../lexicon/schema.ts';
import { changedRange, demandsIn, detectIncremental, detectWhole } from './incremental.ts';

const files = Object.values(builtinGuardData.lexicon);
const parsed = <T>(shape: { safeParse: (f: unknown) => { success: boolean; data?: T } }) =>
  files.flatMap(f => shape.safeParse(f).data ?? []);
const lexicon = compileLexicon(parsed(WordList), parsed(PaperList));

describe('the changed stretch', () => {
  test.each([
    ['abc', 'abc', { from: 3, oldTo: 3, newTo: 3 }],
    ['abc', 'abXc', { from: 2, oldTo: 2, newTo: 3 }],
    ['aaa', 'aa', { from: 2, oldTo: 3, newTo: 2 }],
    ['', 'x', { from: 0, oldTo: 0, newTo: 1 }],
  ])('from %j to %j', (a, b, change) => expect(changedRange(a, b)).toEqual(change));

  test('put in place of the old one gives the new text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const { from, oldTo, newTo } = changedRange(a, b);
        expect(a.slice(0, from) + b.slice(from, newTo) + a.slice(oldTo)).toBe(b);
      }),
    );
  });
});

const PIECES = [
  'Đề nghị nộp bản sao chứng thực học bạ.',
  'Đã nhận:',
  '- Học bạ (bản sao chứng thực)',
  'Không yêu cầu',
  'chứng thực',
  'bản sao',
  'bổ sung lần 3',
  '\n',
  '\n\n',
  '\n \n',
  ' ',
  ',',
  'e',
];

test('a text read edit by edit is a text read whole', () => {
  const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 });
  const edit = fc.record({ at: fc.nat(400), cut: fc.nat(40), put: pieces });
  fc.assert(
    fc.property(pieces, fc.array(edit, { maxLength: 6 }), (start, edits) => {
      let text = start.join(' ');
      let state = detectWhole(lexicon, text);
      for (const { at, cut, put } of edits) {
        const place = Math.min(at, text.length);
        text = text.slice(0, place) + put.join('') + text.slice(place + cut);
        state = detectIncremental(lexicon, state, text);
        expect(state).toEqual(detectWhole(lexicon, text));
      }
      expect(demandsIn(state).every(d => d.start < d.end && d.end <= text.length)).toBe(true);
    }),
    { numRuns: 150 },
  );
});

test('a paragraph that no edit touched is taken over as it was', () => {
  const text = 'Nộp bản sao chứng thực học bạ.\n\nXin cảm ơn.';
  const before = detectWhole(lexicon, text);
  const after = detectIncremental(lexicon, before, `${text} Chào.`);
  expect(after.parts[0]!.demands).toBe(before.parts[0]!.demands);
  expect(demandsIn(after)).toEqual(demandsIn(before));
});
