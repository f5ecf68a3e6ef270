import { readSession, writeSession } from './session-store.ts';

/**
 * Notices that the officer put aside, with the reason, by case: what was right for one citizen is asked again for the
 * next. In memory only; a notice is named by a hash of its clause and rule, so no text is kept.
 */
const KEY = 'dismissed';
/** A day's work; the oldest are forgotten first. */
const MOST = 500;

let known: Record<string, string> | null = null;

async function all(): Promise<Record<string, string>> {
  known ??= (await readSession<Record<string, string>>(KEY)) ?? {};
  return known;
}

const nameOf = (caseId: string | null, notice: string) => `${caseId ?? ''}|${notice}`;

export async function dismiss(caseId: string | null, notice: string, reason: string): Promise<void> {
  const entries = Object.entries(await all()).filter(([name]) => name !== nameOf(caseId, notice));
  known = Object.fromEntries([...entries, [nameOf(caseId, notice), reason] as const].slice(-MOST));
  await writeSession(KEY, known);
}

/** @returns whether a notice was put aside for this case. */
export async function dismissedFor(caseId: string | null): Promise<(notice: { id: string }) => boolean> {
  const dismissed = await all();
  return ({ id }) => nameOf(caseId, id) in dismissed;
}
