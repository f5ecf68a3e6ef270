import { Case, newCase, type Source } from '../core/record/case.ts';
import { isFieldPath } from '../core/record/field-path.ts';
import { applyChanges } from '../core/record/merge.ts';
import { tellPages } from '../rpc/frames.ts';
import { dropSession, makeQueue, readSession, writeSession } from './session-store.ts';

const INDEX = 'cases';
const ACTIVE = 'case.active';
const keyOf = (id: string) => `case.${id}`;
/** The case before the last capture was kept; goes with the case. */
export const beforeKey = (id: string) => `case-before.${id}`;
const inTurn = makeQueue();

/** Ids, newest first. */
const index = async () => (await readSession<string[]>(INDEX)) ?? [];

export async function readCase(id: string): Promise<Case | null> {
  const stored = Case.safeParse(await readSession(keyOf(id)));
  return stored.success ? stored.data : null;
}

export async function listCases(): Promise<Case[]> {
  return (await Promise.all((await index()).map(readCase))).filter(c => c !== null);
}

/** The case that is open now, shown on every surface. */
export async function activeCase(): Promise<Case | null> {
  const id = await readSession<string>(ACTIVE);
  return id ? readCase(id) : null;
}

export function activateCase(id: string): Promise<Case | null> {
  return inTurn(INDEX, async () => {
    const found = await readCase(id);
    if (found) await writeSession(ACTIVE, id);
    tellPages('cases.changed', {});
    return found;
  });
}

export function createCase(): Promise<Case> {
  return inTurn(INDEX, async () => {
    const made = newCase(crypto.randomUUID(), Date.now());
    await writeSession(keyOf(made.id), made);
    await writeSession(INDEX, [made.id, ...(await index())]);
    await writeSession(ACTIVE, made.id);
    tellPages('cases.changed', {});
    return made;
  });
}

export function deleteCase(id: string): Promise<null> {
  return inTurn(INDEX, async () => {
    const rest = (await index()).filter(other => other !== id);
    await writeSession(INDEX, rest);
    await dropSession(keyOf(id), beforeKey(id));
    if ((await readSession(ACTIVE)) === id) {
      if (rest[0]) await writeSession(ACTIVE, rest[0]);
      else await dropSession(ACTIVE);
    }
    tellPages('cases.changed', {});
    return null;
  });
}

type PutRequest = {
  id: string;
  version: number;
  changes: Record<string, string | null>;
  source: Exclude<Source['kind'], 'page' | 'derived'>;
};
type PutResult = { ok: true; value: Case } | { ok: false; reason: 'conflict' | 'no_case' | 'bad_path' };

export function putCase({ id, version, changes, source }: PutRequest): Promise<PutResult> {
  return changeCase(id, version, changes, { kind: source, at: Date.now() });
}

/**
 * All of the changes or none of them; a writer who has not seen the newest version is refused.
 * @param beside what else is to be stored in the same turn, before the case itself.
 */
export function changeCase(
  id: string,
  version: number,
  changes: PutRequest['changes'],
  source: Source,
  beside: (old: Case) => Promise<void> = async () => undefined,
): Promise<PutResult> {
  return inTurn(INDEX, async () => {
    const old = await readCase(id);
    if (!old) return { ok: false, reason: 'no_case' };
    if (old.version !== version) return { ok: false, reason: 'conflict' };
    if (!Object.keys(changes).every(isFieldPath)) return { ok: false, reason: 'bad_path' };
    await beside(old);
    return { ok: true, value: await store(applyChanges(old, changes, source, source.at)) };
  });
}

/** Puts a case back as it was, as a new version of it. @param before null where nothing is known of before. */
export function restoreCase(
  id: string,
  version: number,
  before: () => Promise<Case | null>,
): Promise<PutResult | { ok: false; reason: 'nothing_to_undo' }> {
  return inTurn(INDEX, async () => {
    const now = await readCase(id);
    if (!now) return { ok: false, reason: 'no_case' };
    if (now.version !== version) return { ok: false, reason: 'conflict' };
    const then = await before();
    if (!then || then.version !== version - 1) return { ok: false, reason: 'nothing_to_undo' };
    return { ok: true, value: await store({ ...then, version: version + 1 }) };
  });
}

async function store(value: Case): Promise<Case> {
  await writeSession(keyOf(value.id), value);
  tellPages('cases.changed', {});
  return value;
}

/** What an officer may say of a case; what is left out stays, null takes it away. */
export type About = {
  [K in 'procedureCode' | 'channel' | 'lookup' | 'supplements' | 'told']?: Case[K] | null;
};

export function describeCase(id: string, about: About): Promise<Case | null> {
  return inTurn(INDEX, async () => {
    const old = await readCase(id);
    if (!old) return null;
    const value = { ...old, version: old.version + 1, ...about };
    const kept = Object.entries(value).filter(([, said]) => said !== null && said !== undefined);
    return store(Object.fromEntries(kept) as Case);
  });
}
