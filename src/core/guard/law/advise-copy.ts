import { z } from 'zod';
import type { Procedure } from '../../procedures/procedure.ts';
import { type Circumstances, Citation, VERDICTS } from '../notice.ts';
import { insideSentence } from './advise-paper.ts';
import type { LawBook } from './book.ts';
import { BLAME } from './decide.ts';
import type { PaperForm } from './facts.ts';
import { verdict } from './verdict.ts';

/** What a citizen who wants a paper certified is to be told, for one paper of the procedure that the copy is for. */
export const CopyAdvice = z.object({
  name: z.string(),
  /** False: the procedure takes the paper without certification, or does not ask for it. */
  needed: z.boolean(),
  /** Not sure: neither is said. */
  unsure: z.boolean(),
  verdict: z.enum(VERDICTS),
  message: z.string(),
  citations: z.array(Citation),
  /** The sentence to say; null where there is nothing to say. */
  tell: z.string().nullable(),
});
export type CopyAdvice = z.infer<typeof CopyAdvice>;

/** Written by the citizen for the procedure itself, or remarks on all papers: nobody has them copied. */
const FORMS_TO_FILL: ReadonlySet<string> = new Set(['to_khai', 'don_de_nghi', 'ho_so_chung', 'cam_ket']);

/** Remarks, and papers whose signature is certified: no question of a copy. */
const NO_COPY: ReadonlySet<string> = new Set(['note', 'other_certification']);

/** @param about of the certification itself: its code, its channel, the day */
export function adviseCopy(book: LawBook, purpose: Procedure, about: Circumstances): CopyAdvice[] {
  const lines = purpose.papers.filter(
    p => p.kind !== null && p.name !== '' && !NO_COPY.has(p.label) && !FORMS_TO_FILL.has(p.kind),
  );
  const advice = lines.map((paper): CopyAdvice => {
    const vague = ['giay_to', 'khac'].includes(paper.kind!);
    const code = vague ? 'this_line' : paper.kind!;
    const papers = paper.review ? [] : [{ documentType: code, form: paper.label as PaperForm }];
    const named = {
      ...book,
      paperNames: new Map([...book.paperNames, [code, insideSentence(paper.name)]]),
    };
    const found = verdict(named, { asks: 'certify_copy', documentTypes: [code] }, about, {
      purpose: { code: purpose.code, field: purpose.field ?? '', papers, complete: !paper.review },
    });
    const unsure = paper.review || (found.kind !== 'allowed' && !BLAME.has(found.kind));
    return {
      name: paper.name,
      needed: found.kind === 'allowed',
      unsure,
      verdict: found.kind,
      message: found.message,
      citations: found.citations,
      tell: unsure ? null : found.wording,
    };
  });
  return advice.filter((a, i) => advice.findIndex(b => b.name === a.name) === i);
}
