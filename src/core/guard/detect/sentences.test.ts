import { describe, expect, test } from 'vitest';
import { builtinGuard } from '../../../data/guard.ts';
import sentences from './sentences.json' with { type: 'json' };

const guard = builtinGuard();
const warns = (text: string) =>
  guard.detect(text).some(d => d.level === 'warn' && d.asks === 'certified_copy');

/** Known failures are named here, and struck off once cured: a list that hides a new failure is worth nothing. */
const KNOWN_MISSES = new Set<string>([]);
const KNOWN_FALSE_ALARMS = new Set<string>([]);

describe('sentences of officers, as they are written and decomposed', () => {
  test.each(['NFC', 'NFD'])('every demand is found, nothing else is, in %s', form => {
    expect(sentences.demand.filter(s => !warns(s.normalize(form)))).toEqual([...KNOWN_MISSES]);
    expect(sentences.no_demand.filter(s => warns(s.normalize(form)))).toEqual([...KNOWN_FALSE_ALARMS]);
  });
});
