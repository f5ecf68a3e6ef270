import { Case, newCase, type Source } from '../core/record/case.ts';
import { isFieldPath } from '../core/record/field-path.ts';
import { applyChanges } from '../core/record/merge.ts';
import { tellPages } from '../rpc/frames.ts';
import { dropSession, makeQueue, readSession, writeSession } from './session-store.ts';

const INDEX = 'cases';
const ACTIVE = 'case.active';
const keyOf = (id: string) => `case.${id}`;
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
    await dropSession(keyOf(id));
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

/** All of the changes or none of them; a writer who has not seen the newest version is refused. */
export function putCase({ id, version, changes, source }: PutRequest): Promise<PutResult> {
  return inTurn(INDEX, async () => {
    const old = await readCase(id);
    if (!old) return { ok: false, reason: 'no_case' };
    if (old.version !== version) return { ok: false, reason: 'conflict' };
    if (!Object.keys(changes).every(isFieldPath)) return { ok: false, reason: 'bad_path' };
    const at = Date.now();
    const value = applyChanges(old, changes, { kind: source, at }, at);
    await writeSession(keyOf(id), value);
    tellPages('cases.changed', {});
    return { ok: true, value };
  });
}

export function describeCase(
  id: string,
  about: { procedureCode: string | null; channel: Case['channel'] | null },
): Promise<Case | null> {
  return inTurn(INDEX, async () => {
    const old = await readCase(id);
    if (!old) return null;
    const { procedureCode: _code, channel: _channel, ...rest } = old;
    const value: Case = {
      ...rest,
      version: old.version + 1,
      ...(about.procedureCode ? { procedureCode: about.procedureCode } : {}),
      ...(about.channel ? { channel: about.channel } : {}),
    };
    await writeSession(keyOf(id), value);
    tellPages('cases.changed', {});
    return value;
  });
}
