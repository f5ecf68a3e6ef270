import { describe, expect, test } from 'vitest';
import { builtinGuard, builtinGuardData } from '../../data/guard.ts';
import { compileGuard } from './compile-guard.ts';
import { faultsOf, type Probe } from './examples.ts';
import { type GuardRule, LawRule, GuardRule as Rule } from './law/rule.ts';
import { runCases } from './law/run-cases.ts';

const guard = builtinGuard();
const rules = Object.values(builtinGuardData.rules).map(raw => Rule.parse(raw));
const named = rules.map(r => [r.id, r] as const);

const withoutMarks = (s: string) =>
  s
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');

const NOISE: Record<string, (s: string) => string> = {
  'as written': s => s,
  decomposed: s => s.normalize('NFD'),
  'in upper case': s => s.toUpperCase(),
  'with no-break spaces': s => s.replaceAll(' ', '\u00a0'),
  'with zero-width spaces': s => s.replace(/(.)$/u, '\u200b$1'),
};

function probe(noise: (s: string) => string): Probe {
  return {
    detect: text => guard.detect(noise(text)),
    acts: text => guard.acts(noise(text)),
    book: { ...guard.book, rules: [] },
  };
}

describe('every rule file', () => {
  test('is taken', () => expect(guard.refused).toEqual([]));

  for (const [name, noise] of Object.entries(NOISE))
    test.each(named)(`passes its own sentences and cases ${name}: %s`, (_id, rule) => {
      expect(faultsOf(probe(noise), rule)).toEqual([]);
    });

  test.each(named)('still warns without diacritics: %s', (_id, rule) => {
    const bare: GuardRule =
      rule.kind === 'ask'
        ? // One-syllable negators ("khỏi", "đừng") are only read with their diacritics.
          { ...rule, unless: [] }
        : rule;
    expect(faultsOf(probe(withoutMarks), bare)).toEqual([]);
  });

  test('comes out as its cases say together with all the others', () => {
    const wrong = runCases(guard.book, guard.detect).filter(run => !run.ok);
    expect(wrong.map(run => [run.rule.id, run.case.name, run.got])).toEqual([]);
  });

  const dayAfter = (iso: string, days: number) =>
    new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  test.each(guard.laws.map(l => [l.id, l] as const))(
    'has cases on the days beside each bound: %s',
    (_id, law) => {
      const on = (date: string) => law.cases.filter(c => c.date === date).map(c => c.rule);
      expect(on(dayAfter(law.validFrom, -1))).toContain('silent');
      expect(on(law.validFrom)).toContain('speaks');
      if (law.validTo === null) return;
      expect(on(law.validTo)).toContain('speaks');
      expect(on(dayAfter(law.validTo, 1))).toContain('silent');
    },
  );

  test('goes before rules that there are', () => {
    const ids = new Set(guard.laws.map(l => l.id));
    for (const law of guard.laws)
      for (const id of law.over.flatMap(o => o.rules)) expect(id === '*' || ids.has(id), id).toBe(true);
  });
});

test('no case of the built-in rules is left to a disagreement by oversight', () => {
  const split = runCases(guard.book, guard.detect).filter(
    run => run.got.verdict === 'look_at_it' && run.rule.verdict !== 'look_at_it' && run.got.rule === 'speaks',
  );
  expect(split.map(run => `${run.rule.id}: ${run.case.name}`)).toEqual([
    'merit-clause-paper: danh mục thủ tục lại ghi bản sao thường',
  ]);
});

test('throws for a word list that it cannot read, as nothing works without words', () => {
  const data = { ...builtinGuardData, lexicon: { 'x.json': { words: [] } }, rules: {} };
  expect(() => compileGuard(data)).toThrow(/x\.json/);
});

test('throws for data of the law that it cannot read', () => {
  const law = { ...builtinGuardData.law, wording: { wordings: 1 } };
  expect(() => compileGuard({ ...builtinGuardData, law })).toThrow();
});

test('a law says whether its clause was read', () => {
  const plain = LawRule.parse(
    Object.entries(builtinGuardData.rules).find(([file]) => file.endsWith('/plain-copy.json'))![1],
  );
  expect(plain.sources.map(s => s.status)).toEqual(['text', 'secondary', 'unverified']);
});
