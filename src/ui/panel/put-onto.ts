import type { Case } from '../../core/record/case.ts';
import type { ParamsOf, ToBackground } from '../../rpc/protocol.ts';
import type { Api } from '../api.ts';

type Put = ParamsOf<ToBackground, 'case.put'>;
/** Path -> value; null deletes. */
export type Changes = Put['changes'];
export type PutSource = Put['source'];

/**
 * Writes changes made while `seen` stood on the screen. Where the case has moved on, but not at these paths, they are
 * written onto the newer one; where it has moved on at one of them, nothing is written and the officer looks again.
 */
export async function putOnto(
  api: Api,
  seen: Case,
  changes: Changes,
  source: PutSource,
): Promise<{ now: Case | null; problem: string | null }> {
  let version = seen.version;
  for (;;) {
    const reply = await api.call('case.put', { id: seen.id, version, changes, source });
    if (reply.ok) return { now: reply.value, problem: null };
    if (reply.reason !== 'conflict') return { now: null, problem: reply.reason };
    const now = await api.call('case.get', { id: seen.id });
    if (!now) return { now: null, problem: 'no_case' };
    const touched = Object.entries(changes).some(([path, wanted]) => {
      const stands = now.values[path];
      return stands !== seen.values[path] && stands !== (wanted ?? undefined);
    });
    if (touched || now.version <= version) return { now, problem: 'conflict' };
    version = now.version;
  }
}
