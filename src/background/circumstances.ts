import { sameKey } from '../core/fields/fold.ts';
import type { CaseFacts } from '../core/guard/law/facts.ts';
import type { Circumstances } from '../core/guard/notice.ts';
import type { PageAbout } from '../core/guard/page-about.ts';
import { factsOf } from '../core/procedures/law-facts.ts';
import { callFrame } from '../rpc/frames.ts';
import { getProcedure, searchProcedures } from './procedures.ts';
import { caseOf, type TabState } from './tab-state.ts';

/** Today where the officer sits, ISO: laws begin and end at midnight in Việt Nam, not in UTC. */
export const today = (now = new Date()): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);

/** What a text of this tab is judged by. What was said of the case goes before what the page says. */
export async function circumstancesOf(tab: TabState): Promise<{ about: Circumstances; facts: CaseFacts }> {
  const record = await caseOf(tab);
  tab.page ??= await askPage(tab);
  // A code that the catalogue does not have (merit procedures of other bodies) still names the procedure.
  const code = record?.procedureCode ?? tab.page.procedure?.code ?? null;
  const procedure = code ? await getProcedure(code).catch(() => null) : null;
  return {
    about: {
      date: today(),
      channel: record?.channel ?? tab.page.channel,
      procedureCode: procedure?.code ?? code,
    },
    facts: {
      procedure: procedure ? factsOf(procedure) : null,
      lookup: record?.lookup?.how,
      supplementsAlready: record?.supplements,
    },
  };
}

/** What a page says of its dossier, looked at once between two readings of its controls. */
export type PageContext = {
  procedure: { code: string; name: string } | null;
  channel: PageAbout['channel'];
};

/** What the page says, where nobody has asked it yet. */
export async function pageContext(tab: TabState): Promise<PageContext> {
  tab.page ??= await askPage(tab);
  return tab.page;
}

/** The top frame first; a frame that no longer answers, or has no engine in it, says nothing. */
async function askPage(tab: TabState): Promise<PageContext> {
  const frames = Object.values(tab.frames).sort((a, b) => a.frameId - b.frameId);
  const said: PageAbout[] = [];
  for (const frame of frames) {
    const about = await callFrame(frame, 'frame.about', {}).catch(() => null);
    if (about) said.push(about);
  }
  return {
    procedure: await procedureSaid(said),
    channel: said.find(s => s.channel !== null)?.channel ?? null,
  };
}

/** One code, or the very name of a procedure. A page that lists several leaves it to the officer. */
async function procedureSaid(said: readonly PageAbout[]): Promise<PageContext['procedure']> {
  try {
    const codes = [...new Set(said.flatMap(s => s.codes))];
    if (codes.length === 1) return named(await getProcedure(codes[0]!)) ?? { code: codes[0]!, name: '' };
    for (const title of new Set(said.flatMap(s => s.titles))) {
      const { hits } = await searchProcedures({ query: title, scope: 'commune', limit: 1 });
      if (hits[0] && sameKey(title).includes(sameKey(hits[0].name))) return named(hits[0]);
    }
  } catch {
    // A catalogue that can't be read leaves the procedure unknown: the guard says what holds without it.
  }
  return null;
}

const named = (p: { code: string; name: string } | null) => (p ? { code: p.code, name: p.name } : null);
