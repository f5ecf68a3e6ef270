import { type Choice, textOfChoice } from '../core/guard/choice.ts';
import { fnv1a } from '../core/guard/law/fnv.ts';
import type { Demand, Notice } from '../core/guard/notice.ts';
import { builtinGuard } from '../data/guard.ts';
import { callFrame } from '../rpc/frames.ts';
import { circumstancesOf } from './circumstances.ts';
import { dismissedFor } from './dismissals.ts';
import { caseOf, type TabState } from './tab-state.ts';

/** Judges what the officer wrote into one box and remembers it for the overlay. Text is kept in memory only. */
export async function judgeText(tab: TabState, key: string, text: string): Promise<Notice[]> {
  const { about, facts } = await circumstancesOf(tab);
  const notices = builtinGuard().judge(text, readerOf(`${tab.tabId}/${key}`)(text), about, facts);
  return remember(tab, key, notices, text, 'text');
}

/** Boxes that were written in last, with what was read in them: a key press reads only what it changed. */
const readers = new Map<string, (text: string) => Demand[]>();
const MOST_READERS = 20;

function readerOf(box: string): (text: string) => Demand[] {
  const reader = readers.get(box) ?? builtinGuard().reader();
  readers.delete(box);
  readers.set(box, reader);
  for (const oldest of readers.keys()) {
    if (readers.size <= MOST_READERS) break;
    readers.delete(oldest);
  }
  return reader;
}

/** The same for what she ticked, chose or counted. What is let go is forgotten. */
export async function judgeChoice(tab: TabState, key: string, choice: Choice): Promise<Notice[]> {
  if (!choice.on) return remember(tab, key, [], '', 'choice');
  const guard = builtinGuard();
  const { about, facts } = await circumstancesOf(tab);
  const text = textOfChoice(choice);
  // A list of papers without a word that asks may be one of papers received: that is pointed out, not held against her.
  const asked = guard.asks(`${choice.heading}. ${choice.column}`);
  // The whole row is what she said: another row with the same tick is another demand.
  const line = text.slice(text.indexOf('\n') + 1);
  const notices = guard.checkText(text, about, facts).map(n => ({
    ...n,
    id: `${n.id}.${fnv1a(line)}`,
    clauseStart: text.length - line.length,
    clauseEnd: text.length,
    ...(asked ? {} : { level: 'hint' as const }),
  }));
  return remember(tab, key, notices, text, 'choice');
}

async function remember(
  tab: TabState,
  key: string,
  notices: Notice[],
  text: string,
  of: 'text' | 'choice',
): Promise<Notice[]> {
  if (notices.length === 0) delete tab.notices[key];
  else
    tab.notices[key] = notices.map(n => ({ ...n, key, of, clause: text.slice(n.clauseStart, n.clauseEnd) }));
  const dismissed = await dismissedFor((await caseOf(tab))?.id ?? null);
  const open = notices.filter(n => !dismissed(n));
  if (Object.keys(tab.notices).length === 0) tab.printed = null;
  return open;
}

/** What still stands on the page when it is about to be printed, or was. */
export async function standsAtPrint(tab: TabState, when: 'before' | 'after'): Promise<number> {
  const dismissed = await dismissedFor((await caseOf(tab))?.id ?? null);
  const open = Object.values(tab.notices)
    .flat()
    .filter(n => n.level === 'warn' && !dismissed(n));
  tab.printed = open.length > 0 ? when : null;
  return open.length;
}

/** Puts the lawful wording in the place of the officer's clause, if that still stands there. */
export async function applyNotice(tab: TabState, key: string, id: string): Promise<string | null> {
  const notice = tab.notices[key]?.find(n => n.id === id);
  const slash = key.lastIndexOf('/');
  const frame = tab.frames[key.slice(0, slash)];
  if (!notice?.suggestion || notice.of !== 'text' || !frame) return 'text_changed';
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
