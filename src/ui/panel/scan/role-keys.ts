import { ROLES, type Role } from '../../../core/record/field-path.ts';

/** Roles that a key chooses after a scan, most frequent at the counter first. */
export const ROLE_KEYS: readonly [string, Role][] = [
  ['1', 'applicant'],
  ['2', 'subject'],
  ['3', 'mother'],
  ['4', 'father'],
  ['5', 'wife'],
  ['6', 'husband'],
  ['7', 'owner'],
  ['8', 'proxy'],
  ['9', 'householdHead'],
];
const NEW_CASE_KEY = 'n';

/** Roles that are chosen by pointer or Tab. */
export const OTHER_ROLES: readonly Role[] = ROLES.filter(
  role => !ROLE_KEYS.some(([, keyed]) => keyed === role),
);

/** The block that a new person of a role goes into: members take the next free row. */
export function blockFor(role: Role, values: Readonly<Record<string, string>>): string {
  if (role !== 'member') return role;
  let row = 0;
  while (Object.keys(values).some(path => path.startsWith(`member[${row}].`))) row++;
  return `member[${row}]`;
}

/** What a key means after a scan. @param open whether a case stands open. */
export function answerOf(key: string, open: boolean): { role: Role } | 'new_case' | null {
  const keyed = ROLE_KEYS.find(([k]) => k === key);
  if (keyed) return { role: keyed[1] };
  return open && key.toLowerCase() === NEW_CASE_KEY ? 'new_case' : null;
}

export const hasPerson = (block: string, values: Readonly<Record<string, string>>): boolean =>
  Object.keys(values).some(path => path.startsWith(`${block}.`));
