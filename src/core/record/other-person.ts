import { fold } from '../fields/fold.ts';
import { valueAt } from '../fields/value-at.ts';
import type { Case } from './case.ts';
import { isFieldPath } from './field-path.ts';
import type { Finding, Masked } from './gather-shown.ts';

/** `two_people`: the page itself shows two numbers in one role. */
export type Stranger = 'other_person' | 'two_people';

/** The numbers of papers that a page shows. */
export const idsIn = (findings: readonly Finding[]): string[] => [
  ...new Set(findings.filter(f => /\.(personalId|idNumber)$/.test(f.path) && f.readable).map(f => f.value)),
];
const isPersonal = (id: string): boolean => /^\d{12}$/.test(id);

/** Whether a block of a page shows somebody else than the case has in it: then nothing of it may be mixed in. */
export function strangerIn(
  record: Case,
  block: string,
  findings: readonly Finding[],
  masked: readonly Masked[],
): Stranger | null {
  if (!isFieldPath(`${block}.personalId`)) return null;
  const shown = idsIn(findings);
  if (shown.filter(isPersonal).length > 1) return 'two_people';
  const own = ['personalId', 'idNumber']
    .map(field => valueAt(record.values, `${block}.${field}`))
    .filter(v => v !== null);
  const agrees = shown.some(id => own.includes(id));
  // Without a number that says so, another name is another person: her number must not come to stand beside his name.
  const name = valueAt(record.values, `${block}.fullName`);
  const named = findings.find(f => f.path === `${block}.fullName` && f.readable)?.value;
  if (!agrees && name && named && fold(name) !== fold(named)) return 'other_person';
  if (own.length === 0) return null;
  const other = shown.length > 0 && (!agrees || shown.some(id => clashes(id, own)));
  const hidden = masked.some(
    m => m.path === `${block}.personalId` && own.some(isPersonal) && !own.some(id => fitsMask(m.text, id)),
  );
  return other || hidden ? 'other_person' : null;
}

const clashes = (id: string, own: readonly string[]): boolean =>
  isPersonal(id) && own.some(isPersonal) && !own.includes(id);

/** "001***123": what is not hidden of a number must be this one's. */
function fitsMask(text: string, id: string): boolean {
  const head = /^\d*/.exec(text.replace(/[\s.-]/g, ''))?.[0] ?? '';
  const tail = /\d*$/.exec(text.replace(/[\s.-]/g, ''))?.[0] ?? '';
  return id.startsWith(head) && id.endsWith(tail);
}
