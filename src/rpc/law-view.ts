import { z } from 'zod';
import { CopyAdvice } from '../core/guard/law/advise-copy.ts';
import { PaperAdvice } from '../core/guard/law/advise-paper.ts';
import { Citation, VERDICTS } from '../core/guard/notice.ts';

const Due = z.object({
  /** The last moment, epoch milliseconds. */
  at: z.number(),
  /** Minutes of office hours from now until then. */
  minutesLeft: z.int(),
  /** Days on the way whose kind is not certain. */
  doubts: z.array(z.string()),
});

/** What the law in force today says of a procedure's papers. */
export const PapersAdvice = z.object({
  /** ISO day in Việt Nam for which it is said. */
  date: z.iso.date(),
  papers: z.array(PaperAdvice),
  /** What it says of one more request for supplement. */
  supplement: z.object({
    verdict: z.enum(VERDICTS),
    message: z.string(),
    citations: z.array(Citation),
  }),
  /** Clauses by which a request for supplement is in writing, with its reason. */
  written: z.array(Citation),
  /** At the certification counter: when a copy asked for now is to be given back. Null elsewhere. */
  counter: Due.nullable(),
});
export type PapersAdvice = z.infer<typeof PapersAdvice>;

export const CopiesAdvice = z.object({
  purpose: z.object({ code: z.string(), name: z.string() }),
  papers: z.array(CopyAdvice),
});
export type CopiesAdvice = z.infer<typeof CopiesAdvice>;

/** The clock of a failed look-up; its citations are empty where no rule in force lets it run. */
export const ClockView = Due.extend({ citations: z.array(Citation) });
export type ClockView = z.infer<typeof ClockView>;
