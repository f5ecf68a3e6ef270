import type { Circumstances, Notice } from '../core/guard/notice.ts';
import { builtinGuard } from '../data/guard.ts';
import { callFrame } from '../rpc/frames.ts';
import { caseOf, type TabState } from './tab-state.ts';

/** Today where the officer sits, ISO: laws begin and end at midnight in Việt Nam, not in UTC. */
export const today = (now = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);

/** Judges what the officer typed into one box and remembers it for the overlay. Text is kept in memory only. */
export async function judgeText(tab: TabState, key: string, text: string): Promise<Notice[]> {
  const record = await caseOf(tab);
  const about: Circumstances = {
    date: today(),
    channel: record?.channel ?? null,
    procedureCode: record?.procedureCode ?? null,
  };
  const notices = builtinGuard().checkText(text, about);
  if (notices.length === 0) delete tab.notices[key];
  else tab.notices[key] = notices.map(n => ({ ...n, key, clause: text.slice(n.clauseStart, n.clauseEnd) }));
  return notices.filter(n => !(n.id in tab.dismissed));
}

/** Puts the lawful wording in the place of the officer's clause, if that still stands there. */
export async function applyNotice(tab: TabState, key: string, id: string): Promise<string | null> {
  const notice = tab.notices[key]?.find(n => n.id === id);
  const slash = key.lastIndexOf('/');
  const frame = tab.frames[key.slice(0, slash)];
  if (!notice?.suggestion || !frame) return 'text_changed';
  const replaced = await callFrame(frame, 'frame.replace', {
    ref: Number(key.slice(slash + 1)),
    start: notice.clauseStart,
    end: notice.clauseEnd,
    expect: notice.clause,
    text: notice.suggestion,
  }).catch(() => false);
  if (!replaced) return 'text_changed';
  // The box reports its new text by itself; until then the old notice must not stand.
  delete tab.notices[key];
  return null;
}
