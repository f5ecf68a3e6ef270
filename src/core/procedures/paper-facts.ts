import { foldLine } from './fold-line.ts';
import { FORM_LETTERS } from './labels.ts';
import { ADVICE, FORM, MADE, PAPER, POINTS_AT } from './line-words.ts';
import type { LineReading } from './read-line.ts';

/** The forms that a line lets the filer choose from; empty where its label says all. */
export function formsOf({ label, forms }: LineReading): string {
  if (label !== 'certified_optional' && label !== 'certified_required_by_post') return '';
  const named = new Set(forms.map(m => m.form));
  return Object.entries(FORM_LETTERS)
    .filter(([, form]) => named.has(form))
    .map(([letter]) => letter)
    .join('');
}

const CHANNEL_LETTERS: [string, RegExp][] = [
  ['i', /truc tiep/],
  ['p', /buu (?:chinh|dien)/],
  ['o', /truc tuyen|moi truong dien tu|dien tu tuong tac/],
];
const CHOSEN =
  /(?:neu|truong hop|doi voi)[^.;()]{0,60}(?:nop|gui|lua chon|thuc hien|yeu cau|dang ky)[^.;()]{0,80}(?:truc tiep|truc tuyen|buu chinh|buu dien|moi truong dien tu)[^.;()]{0,60}|[(]theo hinh thuc [^()]*[)]|dien tu tuong tac/g;

/** The ways of filing that a line is bound to, as letters (i in person, p by post, o online); empty: all of them. */
export function channelsOf(text: string): string {
  const found = [...foldLine(text).matchAll(CHOSEN)].map(m => m[0]).join(' ');
  const letters = CHANNEL_LETTERS.filter(([, words]) => words.test(found)).map(([letter]) => letter);
  return letters.length === CHANNEL_LETTERS.length ? '' : letters.join('');
}

/** A line that sets a condition for the other papers and names none itself: "các giấy tờ này", advice with 0/0. */
export function speaksOfAll(text: string, group: string, pieces: number): boolean {
  const line = foldLine(text);
  if (
    /cac giay to (?:phai xuat trinh |nay|neu tren|tren|gui kem)|thanh phan ho so (?:khac |phai)/.test(line) &&
    !PAPER.test(line)
  )
    return true;
  if (pieces > 0) return false;
  if (/luu y|ghi chu/.test(foldLine(group)) || ADVICE.test(line) || POINTS_AT.test(line)) return true;
  return !(PAPER.test(line) || FORM.test(line) || MADE.test(line));
}
