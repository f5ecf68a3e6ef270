import { basisOf } from '../fields/basis.ts';
import { valueAt } from '../fields/value-at.ts';
import type { Case, Source } from './case.ts';

/** Where a value came from; one that follows from another (a part of a name, a date in words) is shown as derived. */
export function sourceOf(record: Case, path: string): Source | null {
  const own = record.provenance[path];
  if (own) return own;
  const basis = basisOf(record.values, path);
  const source = basis === null ? undefined : record.provenance[basis];
  if (basis === null || !source || valueAt(record.values, path) === null) return null;
  return { kind: 'derived', from: basis, at: source.at };
}
