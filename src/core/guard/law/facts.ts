import type { PAPER_FORMS } from '../../procedures/labels.ts';
import type { LOOKUPS } from '../../record/case.ts';

export type PaperForm = (typeof PAPER_FORMS)[number];

/** What was handed in or shown already. */
export const GIVEN = ['certified_copy', 'register_copy', 'photo_with_original', 'card', 'vneid'] as const;

/** The least that the law needs to know of a procedure; the catalogue gives it. */
export type ProcedureFacts = {
  /** "1.001193" */
  code: string;
  /** As the official list names it: "Hộ tịch", "Người có công", "Chứng thực". */
  field: string;
  /** One entry a line and paper; a paper may stand in several lines. Notes and headings are left out. */
  papers: readonly { documentType: string; form: PaperForm }[];
  /** Every line was read and its paper recognised: only then is a paper that is not named "not listed". */
  complete: boolean;
  /** Papers that the annexes of NQ 66.7 replace by a look-up in this procedure. */
  replaced?: readonly string[] | undefined;
};

/** What is known of the case beside the text. Whatever is left out is not known, and no rule guesses it. */
export type CaseFacts = {
  procedure?: ProcedureFacts | null;
  /** How the look-up in the databases went. */
  lookup?: (typeof LOOKUPS)[number] | undefined;
  given?: readonly (typeof GIVEN)[number][] | undefined;
  /** Requests for supplement that this file has had. */
  supplementsAlready?: number | undefined;
  /** The authorised person is ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột of the authoriser. */
  kin?: boolean | undefined;
  /** A refusal or supplement is given in writing with its reason. */
  writtenReason?: boolean | undefined;
  /** There are grounds to suspect that the copy is forged. */
  forgerySuspected?: boolean | undefined;
  /** The certification counter: the procedure for which the citizen wants the certified copy. */
  purpose?: ProcedureFacts | null;
};

/** Codes that name no certain paper. */
const VAGUE = new Set(['giay_to', 'ho_so_chung', 'khac']);
/** A line that names the kind speaks of each of its papers, and the other way round. */
const KINDS: Record<string, readonly string[]> = { giay_to_nhan_than: ['cccd', 'cmnd', 'ho_chieu'] };

const related = (a: string, b: string): boolean =>
  a === b || (KINDS[a]?.includes(b) ?? false) || (KINDS[b]?.includes(a) ?? false);

export type FormWord = PaperForm | 'unlisted' | 'unknown';

/** The forms in which a procedure asks for a paper, each once; `unlisted` or `unknown` where it has no line. */
export function formsOf(procedure: ProcedureFacts | null | undefined, paper: string | null): FormWord[] {
  if (!procedure || paper === null || VAGUE.has(paper)) return ['unknown'];
  const exact = procedure.papers.filter(p => p.documentType === paper);
  const lines = exact.length > 0 ? exact : procedure.papers.filter(p => related(p.documentType, paper));
  if (lines.length > 0) return [...new Set(lines.map(p => p.form))];
  const vague = procedure.papers.some(p => VAGUE.has(p.documentType));
  return [procedure.complete && !vague ? 'unlisted' : 'unknown'];
}
