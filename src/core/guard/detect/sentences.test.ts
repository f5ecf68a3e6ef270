import { describe, expect, test } from 'vitest';
import { builtinGuard } from '../../../data/guard.ts';
import { TCVN3, VNI } from '../text/legacy-tables.ts';
import sentences from './sentences.json' with { type: 'json' };

const guard = builtinGuard();
const warns = (text: string) =>
  guard.detect(text).some(d => d.level === 'warn' && d.asks === 'certified_copy');

/** Known failures are named here, and struck off once cured: a list that hides a new failure is worth nothing. */
const KNOWN_MISSES = new Set<string>([]);
const KNOWN_FALSE_ALARMS = new Set<string>([]);

/** Noise that takes nothing away. */
const EXACT: Record<string, (s: string) => string> = {
  'as written': s => s.normalize('NFC'),
  decomposed: s => s.normalize('NFD'),
  'in capitals': s => s.toUpperCase(),
};

const encoder = (pairs: [string, string][]) => {
  const codes = new Map(pairs);
  return (s: string) => [...s.normalize('NFC')].map(c => codes.get(c) ?? c).join('');
};

/** Noise after which some sentences can be read in two ways. */
const LOSSY: Record<string, (s: string) => string> = {
  'without diacritics': s =>
    s
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replaceAll('đ', 'd')
      .replaceAll('Đ', 'D'),
  'in TCVN3': encoder(
    TCVN3.flatMap(([letters, codes]) => [...letters].map((l, i): [string, string] => [l, codes[i]!])),
  ),
  'in VNI': encoder(VNI),
};

describe('sentences of officers', () => {
  test.each(Object.entries(EXACT))('every demand is found, nothing else is: %s', (_name, noise) => {
    expect(sentences.demand.filter(s => !warns(noise(s)))).toEqual([...KNOWN_MISSES]);
    expect(sentences.no_demand.filter(s => warns(noise(s)))).toEqual([...KNOWN_FALSE_ALARMS]);
  });

  test.each(Object.entries(LOSSY))('%s: most demands are found, few false alarms', (_name, noise) => {
    const found = sentences.demand.filter(s => warns(noise(s))).length;
    const alarms = sentences.no_demand.filter(s => warns(noise(s))).length;
    expect(found / sentences.demand.length).toBeGreaterThan(0.95);
    expect(found / (found + alarms)).toBeGreaterThan(0.93);
  });
});
