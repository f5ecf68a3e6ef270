import { describe, expect, test } from 'vitest';
import { builtinGuard, builtinGuardData } from '../../data/guard.ts';
import { compileGuard } from './compile-guard.ts';
import { faultsOf, type Probe } from './examples.ts';
import { judge } from './law/judge.ts';
import { type GuardRule, LawRule, GuardRule as Rule } from './law/rule.ts';

const guard = builtinGuard();
const rules = Object.values(builtinGuardData.rules).map(raw => Rule.parse(raw));

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
    check: (rule, text, about) => {
      if (rule.kind !== 'law') return null;
      const fact = rule.fact === 'foreign' ? null : rule.fact;
      const hit = guard
        .detect(noise(text))
        .some(d => d.level === 'warn' && judge(d, about, [rule], guard.paperNames, () => fact) !== null);
      return hit ? [] : null;
    },
  };
}

describe('every rule file', () => {
  test('is taken', () => expect(guard.refused).toEqual([]));

  for (const [name, noise] of Object.entries(NOISE))
    test.each(rules.map(r => [r.id, r] as const))(`passes its own examples ${name}: %s`, (_id, rule) => {
      expect(faultsOf(probe(noise), rule)).toEqual([]);
    });

  test.each(rules.map(r => [r.id, r] as const))('still warns without diacritics: %s', (_id, rule) => {
    const bare: GuardRule =
      rule.kind === 'ask'
        ? // One-syllable negators ("khỏi", "đừng") are only read with their diacritics.
          { ...rule, unless: [] }
        : rule;
    expect(faultsOf(probe(withoutMarks), bare)).toEqual([]);
  });
});

describe('the loader', () => {
  const base = LawRule.parse(
    Object.entries(builtinGuardData.rules).find(([f]) => f.endsWith('plain-copy.json'))![1],
  );
  const load = (name: string, rule: unknown) =>
    compileGuard({ lexicon: builtinGuardData.lexicon, rules: { [name]: rule } });

  test('refuses a rule that fails one of its own examples, and names it', () => {
    const wrong = { ...base, must_match: [...base.must_match, 'Hôm nay trời đẹp.'] };
    const { refused, laws } = load('plain-copy.json', wrong);
    expect(refused).toEqual([
      {
        file: 'plain-copy.json',
        why: 'examples',
        faults: [{ ruleId: 'plain-copy', text: 'Hôm nay trời đẹp.', expected: 'match' }],
      },
    ]);
    expect(laws).toEqual([]);
  });

  test('refuses a rule of the wrong shape, of another name, and one that hides that it was not verified', () => {
    expect(load('plain-copy.json', { ...base, regex: '.*' }).refused[0]).toMatchObject({ why: 'shape' });
    expect(load('other.json', base).refused[0]).toMatchObject({ why: 'name' });
    expect(load('plain-copy.json', { ...base, status: 'unverified' }).refused[0]).toMatchObject({
      why: 'shape',
    });
    expect(load('plain-copy.json', { ...base, must_match: base.must_match.slice(1) }).refused).toHaveLength(
      1,
    );
  });

  test('throws for a word list that it cannot read, as nothing works without words', () => {
    expect(() => compileGuard({ lexicon: { 'x.json': { words: [] } }, rules: {} })).toThrow(/x\.json/);
  });
});
