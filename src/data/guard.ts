import { compileGuard, type Guard, type GuardData } from '../core/guard/compile-guard.ts';
import databases from './law/databases.json' with { type: 'json' };
import merit from './law/merit.json' with { type: 'json' };
import wording from './law/wording.json' with { type: 'json' };

/** The word lists and rules of the built-in pack, as Vite bundles them: adding a rule is adding one file. */
export const builtinGuardData: GuardData = {
  lexicon: import.meta.glob('./lexicon/*.json', { eager: true, import: 'default' }),
  rules: import.meta.glob('./rules/*.json', { eager: true, import: 'default' }),
  law: { wording, databases, merit },
};

let built: Guard | undefined;

/** The built-in guard, made at the first call and kept. */
export function builtinGuard(): Guard {
  built ??= compileGuard(builtinGuardData, { proved: true });
  return built;
}
