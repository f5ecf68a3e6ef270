import { valueAt } from '../fields/value-at.ts';
import type { Case } from './case.ts';
import { ROLES } from './field-path.ts';

/** The person that a case is called after: the applicant, else whoever stands first. */
export function mainPerson(record: Case): { block: string; name: string; personalId: string } | null {
  for (const block of ROLES) {
    const name = valueAt(record.values, `${block}.fullName`) ?? '';
    const personalId = valueAt(record.values, `${block}.personalId`) ?? '';
    if (name || personalId) return { block, name, personalId };
  }
  return null;
}
