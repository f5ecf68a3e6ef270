import { clean } from '../../core/fields/fold.ts';
import { type Pick, pickOption } from '../../core/fields/pick-option.ts';
import type { DriverEnv, Intent, WriteResult } from '../controls/control.ts';

/** Options that come over the network are waited for this long, ms. */
export const LATE_OPTIONS_MS = 4000;
/** Most options that are offered for a choice. */
const MOST_CHOICES = 12;

export const textOf = (element: Element): string => clean(element.textContent ?? '');

/** Turns a pick into a refusal, or the index to take. */
export function decide(
  pick: Pick,
  texts: readonly string[],
): { index: number } | Extract<WriteResult, { ok: false }> {
  if (pick.kind === 'one') return { index: pick.index };
  if (pick.kind === 'none') return { ok: false, refusal: 'no_option' };
  return {
    ok: false,
    refusal: 'needs_choice',
    choices: pick.indexes.slice(0, MOST_CHOICES).map(i => texts[i] ?? ''),
  };
}

/**
 * Waits until the wanted option stands in a list, which may be loading, and takes it.
 * @param list the options as they stand now.
 */
export async function takeOption(
  intent: Intent,
  list: () => Element[],
  take: (option: Element) => void,
  env: DriverEnv,
  limitMs = LATE_OPTIONS_MS,
): Promise<WriteResult> {
  let options: Element[] = [];
  let pick: Pick = { kind: 'none' };
  await env.until(() => {
    options = list();
    pick = pickOption(intent.path, intent.value, options.map(textOf));
    return pick.kind !== 'none';
  }, limitMs);
  const decided = decide(pick, options.map(textOf));
  if ('ok' in decided) return decided;
  take(options[decided.index]!);
  return { ok: true };
}
