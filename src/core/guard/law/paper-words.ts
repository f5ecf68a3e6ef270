import type { Paper } from '../../procedures/procedure.ts';
import type { AdviceForm } from './advise-paper.ts';
import type { Say } from './sheet.ts';

type Form = Paper['forms'][number];
export type PaperKey =
  | `slip.as_${AdviceForm}`
  | `proc.form_${Form}`
  | 'proc.or'
  | 'proc.n_original'
  | 'proc.n_copy';

/** The forms that the citizen may choose from: "bản sao có chứng thực hoặc bản sao kèm bản chính để đối chiếu". */
export function choiceWords(paper: Pick<Paper, 'forms'>, say: Say<PaperKey>): string {
  const forms: readonly Form[] = paper.forms.length > 0 ? paper.forms : ['compared', 'certified'];
  return forms.map(form => say(`proc.form_${form}`)).join(say('proc.or'));
}

/** "1 bản chính, 2 bản sao"; "" where the official list gives no number. */
export function countWords({ originals, copies }: Paper, say: Say<PaperKey>): string {
  return [
    originals > 0 ? say('proc.n_original', { n: originals }) : '',
    copies > 0 ? say('proc.n_copy', { n: copies }) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** How many are handed in of that form. At least one: a list that gives no number means one paper. */
export const piecesOf = (paper: Paper, form: AdviceForm): number =>
  Math.max(1, form === 'original' || form === 'act' ? paper.originals : paper.copies);

/** What the citizen is asked to do with a paper, to stand behind its name. */
export const slipWords = (paper: Paper, form: AdviceForm, say: Say<PaperKey>): string =>
  say(`slip.as_${form}`, { forms: choiceWords(paper, say), n: piecesOf(paper, form) });
