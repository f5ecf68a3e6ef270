import { compileGuard, type Guard } from '../core/guard/compile-guard.ts';
import { parseGuardData } from '../core/guard/guard-data.ts';

let guard: Guard | null = null;

/** The guard with the built-in word lists and rules, compiled at first use. */
export function builtinGuard(): Guard {
  guard ??= compileGuard(
    parseGuardData({
      ...import.meta.glob('./lexicon/*.json', { eager: true, import: 'default' }),
      ...import.meta.glob('./rules/*.json', { eager: true, import: 'default' }),
    }),
  );
  return guard;
}
