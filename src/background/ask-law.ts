import { adviseCopy } from '../core/guard/law/advise-copy.ts';
import { advisePaper } from '../core/guard/law/advise-paper.ts';
import { certificationDue, type DueTime, dueTime } from '../core/guard/law/due-time.ts';
import { officeMinutes } from '../core/guard/law/time-left.ts';
import { calendar } from '../data/calendar.ts';
import { certifiesCopies } from '../data/certification.ts';
import { builtinGuard } from '../data/guard.ts';
import type { ClockView, CopiesAdvice, PapersAdvice } from '../rpc/law-view.ts';
import type { ParamsOf, ToBackground } from '../rpc/protocol.ts';
import { today } from './circumstances.ts';
import { getProcedure } from './procedures.ts';

const seen = (due: DueTime, now: number) => ({ ...due, minutesLeft: officeMinutes(now, due.at, calendar) });

/** In which form each paper of a procedure may be asked for, in this channel, today; null for an unknown code. */
export async function adviseOnPapers({
  code,
  channel,
  lookup,
  supplements,
}: ParamsOf<ToBackground, 'law.papers'>): Promise<PapersAdvice | null> {
  const procedure = await getProcedure(code);
  if (!procedure) return null;
  const { book, verdict } = builtinGuard();
  const now = Date.now();
  const about = { date: today(new Date(now)), channel, procedureCode: procedure.code };
  const facts = { lookup: lookup ?? undefined };
  const supplement = verdict({ asks: 'supplement', documentTypes: [] }, about, {
    supplementsAlready: supplements ?? undefined,
  });
  const unwritten = verdict({ asks: 'refusal', documentTypes: [] }, about, { writtenReason: false });
  return {
    date: about.date,
    papers: procedure.papers.map((_, line) => advisePaper(book, procedure, line, about, facts)),
    supplement: {
      verdict: supplement.kind,
      message: supplement.message,
      citations: supplement.citations,
    },
    written: unwritten.citations,
    counter: certifiesCopies.has(procedure.code) ? seen(certificationDue(now, calendar), now) : null,
  };
}

/** At the certification counter: whether the procedure that the copy is for wants it certified at all. */
export async function adviseOnCopies({
  code,
  purpose,
  channel,
}: ParamsOf<ToBackground, 'law.copies'>): Promise<CopiesAdvice | null> {
  const wanted = await getProcedure(purpose);
  if (!wanted) return null;
  const about = { date: today(), channel, procedureCode: code };
  return {
    purpose: { code: wanted.code, name: wanted.name },
    papers: adviseCopy(builtinGuard().book, wanted, about),
  };
}

/** Until when a paper may be asked for after a look-up failed, and how much of that time is left. */
export function adviseOnClock({ channel, since }: ParamsOf<ToBackground, 'law.clock'>): ClockView {
  const now = Date.now();
  const about = { date: today(new Date(now)), channel, procedureCode: null };
  const { laws } = builtinGuard();
  const rule = laws.find(law => law.clock === 'nq66-7');
  const asked = { asks: 'paper' as const, documentTypes: rule?.when.papers?.slice(0, 1) ?? [] };
  const found = builtinGuard().verdict(asked, about, { lookup: 'failed' });
  return {
    ...seen(dueTime(since, channel, calendar), now),
    citations: found.clock === null ? [] : found.citations,
  };
}
