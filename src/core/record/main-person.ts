import { valueAt } from '../fields/value-at.ts';
import type { Case } from './case.ts';
import { blockOf, ROLES } from './field-path.ts';

/** The person that a case is called after: the applicant, else the subject, else whoever stands first. */
export function mainPerson(record: Case): { block: string; name: string; personalId: string } | null {
  const blocks = [...new Set(Object.keys(record.values).map(blockOf))].sort();
  for (const role of ['applicant', 'subject', ...ROLES]) {
    for (const block of blocks.filter(b => b === role || b.startsWith(`${role}[`))) {
      const name = valueAt(record.values, `${block}.fullName`) ?? '';
      const personalId = valueAt(record.values, `${block}.personalId`) ?? '';
      if (name || personalId) return { block, name, personalId };
    }
  }
  return null;
}
