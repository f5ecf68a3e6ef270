import type { ProposedBlock } from './capture.ts';

/** Which offer of a path is kept; a path that is absent or null stays as it is. */
export type Picks = Readonly<Record<string, number | null | undefined>>;

/** What is ticked before the officer has said anything: what is new, readable, and not a guess. */
export function firstPicks(blocks: readonly ProposedBlock[]): Picks {
  // An address is one thing: a street of this one beside the ward of another would be neither.
  const split = new Set(
    blocks.flatMap(b => b.proposals.flatMap(p => (p.state === 'differs' ? [addressOf(p.path)] : []))),
  );
  return Object.fromEntries(
    blocks.flatMap(b =>
      b.proposals.map((p): [string, number | null] => {
        const [offer] = p.offers;
        const sure =
          p.state === 'new' && offer?.readable && offer.confidence !== 'low' && !split.has(addressOf(p.path));
        return [p.path, sure ? 0 : null];
      }),
    ),
  );
}

const addressOf = (path: string): string => path.replace(/\.(country|province|district|ward|street)$/, '');

/** The changes that a choice means: path -> value, null for what falls with it. Nothing of a refused block. */
export function changesOf(blocks: readonly ProposedBlock[], picks: Picks): Record<string, string | null> {
  const changes: Record<string, string | null> = {};
  const open = blocks.filter(b => !b.refusal).flatMap(b => b.proposals);
  const picked = open.flatMap(p => {
    const at = picks[p.path];
    const offer = at === null || at === undefined ? undefined : p.offers[at];
    return offer && p.state !== 'same' ? [{ p, value: offer.value }] : [];
  });
  for (const { p } of picked) for (const path of p.ousts) changes[path] = null;
  for (const { p, value } of picked) changes[p.path] = value;
  return changes;
}
