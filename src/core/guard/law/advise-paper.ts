import { z } from 'zod';
import { fold } from '../../fields/fold.ts';
import type { Paper, Procedure } from '../../procedures/procedure.ts';
import { type Circumstances, Citation, VERDICTS } from '../notice.ts';
import type { Ask } from './ask.ts';
import type { LawBook } from './book.ts';
import { BLAME } from './decide.ts';
import type { CaseFacts, PaperForm } from './facts.ts';
import { type Verdict, verdict } from './verdict.ts';

/** How a paper may be asked for here and today. */
export const ADVICE_FORMS = [
  'look_up', // in a database: not asked for
  'read_card', // an identity paper: read it, give it back, keep nothing
  'show', // to see the original, compare, give it back
  'plain', // a plain copy, the original to compare
  'choice', // one of several forms, as the citizen likes
  'original', // the original
  'certified', // a certified copy is the only form
  'certified_by_post', // a certified copy, as the file comes by post
  'by_post_only', // certified only by post, and how the file came is not known
  'act', // certified as an act: signature, authorisation, translation
  'check', // not sure: a person looks at the official list
] as const;
export type AdviceForm = (typeof ADVICE_FORMS)[number];

export const PaperAdvice = z.object({
  /** Place in `procedure.papers`. */
  line: z.int(),
  form: z.enum(ADVICE_FORMS),
  /** May stand on a request for supplement. */
  askable: z.boolean(),
  /** The line is bound to other ways of filing than this one. */
  elsewhere: z.boolean(),
  database: z.string().nullable(),
  /** What the law says to the demand that is made too often: see `about`. */
  verdict: z.enum(VERDICTS),
  message: z.string(),
  citations: z.array(Citation),
  wording: z.string().nullable(),
  /** It may be asked for because the look-up failed: a time runs. */
  clock: z.boolean(),
  /** Between close kin the certification may not be asked for. */
  kinExempt: z.boolean(),
});
export type PaperAdvice = z.infer<typeof PaperAdvice>;

const IDENTITY: ReadonlySet<string> = new Set(['giay_to_nhan_than', 'cccd', 'cmnd', 'ho_chieu']);
/** Kinds that name no certain paper: the line is judged by its form alone. */
const VAGUE: ReadonlySet<string> = new Set(['giay_to', 'khac', 'ho_so_chung']);
const THIS_LINE = 'this_line';

/** A line of the official list may begin with a small letter. */
export const beginSentence = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** "Giấy chứng sinh" inside a sentence; a name in capitals stays as it is. */
export const insideSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;

const FORM_OF_LABEL: Record<PaperForm, AdviceForm> = {
  certified_required: 'certified',
  certified_required_by_post: 'by_post_only',
  certified_optional: 'choice',
  plain_copy: 'plain',
  original: 'original',
  present_only: 'show',
  database: 'look_up',
  other_certification: 'act',
};

/** A paper that the look-up did not give is asked for as its line counts it, and shown where its heading says so. */
function byQuantity({ originals, copies, group }: Paper): AdviceForm {
  if (originals > 0 && fold(group ?? '').includes('xuat trinh')) return 'show';
  if (originals > 0 && copies === 0) return 'original';
  return copies > 0 ? 'plain' : 'check';
}

/** The form that follows, with the verdict that says why. @param atDesk the citizen may be standing there */
function formFrom(
  paper: Paper,
  atDesk: boolean,
  asking: (asks: Ask) => Verdict,
): { form: AdviceForm; why: Verdict } {
  const whole = asking('paper');
  const certified = asking('certified_copy');
  if (whole.kind === 'use_database')
    return atDesk && paper.label === 'present_only' && IDENTITY.has(paper.kind ?? '')
      ? { form: 'read_card', why: whole }
      : { form: 'look_up', why: whole };
  const own = FORM_OF_LABEL[paper.label as PaperForm];
  const failed = whole.clock !== null;
  switch (own) {
    case 'certified':
      return { form: certified.kind === 'allowed' ? own : 'check', why: certified };
    case 'by_post_only':
      if (certified.kind === 'allowed') return { form: 'certified_by_post', why: certified };
      return { form: certified.kind === 'unlawful' ? 'plain' : own, why: certified };
    case 'show':
      if (certified.kind === 'allowed') return { form: 'certified_by_post', why: certified };
      return { form: own, why: failed ? whole : certified };
    case 'look_up':
      return { form: failed ? byQuantity(paper) : 'check', why: whole };
    case 'act':
      return { form: own, why: asking('certified_act') };
    default:
      return { form: own, why: failed ? whole : certified };
  }
}

/**
 * What may be asked for by one line of a procedure in this case, as the law in force on that day says it. A line that
 * the parser was not sure of gets no advice but to look.
 */
export function advisePaper(
  book: LawBook,
  procedure: Procedure,
  line: number,
  about: Circumstances,
  facts: Pick<CaseFacts, 'lookup'>,
): PaperAdvice {
  const paper = procedure.papers[line]!;
  const code = paper.kind === null || VAGUE.has(paper.kind) ? THIS_LINE : paper.kind;
  const elsewhere =
    about.channel !== null && paper.channels.length > 0 && !paper.channels.includes(about.channel);
  const listed = procedure.replaced.find(r => r.kind !== null && r.kind === paper.kind);
  const database = book.databases.get(code) ?? listed?.database ?? null;
  // A card can be read only off a citizen who stands there.
  const atDesk = about.channel === null || about.channel === 'in_person';
  const unsure = paper.review || paper.label === 'note';
  const known: CaseFacts = {
    ...facts,
    procedure: {
      code: procedure.code,
      field: procedure.field ?? '',
      papers: unsure ? [] : [{ documentType: code, form: paper.label as PaperForm }],
      complete: !unsure,
      replaced: procedure.replaced.flatMap(r => r.kind ?? []),
    },
  };
  // Sentences name the paper as the line does, not by its kind.
  const named = {
    ...book,
    paperNames: new Map([...book.paperNames, [code, insideSentence(paper.name) || 'giấy tờ']]),
  };
  const asked = (asks: Ask) => ({ asks, documentTypes: [code], level: 'warn' as const });
  const asking = (asks: Ask) => verdict(named, asked(asks), about, known);
  const { form, why } = unsure
    ? { form: 'check' as const, why: asking('paper') }
    : formFrom(paper, atDesk, asking);
  const clock = form !== 'check' && asking('paper').clock !== null;
  return {
    line,
    form,
    askable: !['look_up', 'read_card', 'check'].includes(form) && !elsewhere,
    elsewhere,
    database: form === 'look_up' || form === 'read_card' || clock ? database : null,
    verdict: why.kind,
    message: why.message,
    citations: why.citations,
    wording: why.wording,
    clock,
    kinExempt:
      form === 'act' &&
      BLAME.has(verdict(named, asked('certified_act'), about, { ...known, kin: true }).kind),
  };
}
