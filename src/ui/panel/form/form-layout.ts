import { GROUP_FIELDS, PERSON_FIELDS, parsePath, ROLES } from '../../../core/record/field-path.ts';
import type { TextKey } from '../../../locales/text.ts';

export type FormSection = { title: TextKey; fields: readonly string[] };

/** The fields of a person in the order of an ID card and of the forms. */
export const PERSON_SECTIONS: readonly FormSection[] = [
  {
    title: 'section.identity',
    fields: [
      'fullName',
      'birthDate',
      'gender',
      'personalId',
      'nationality',
      'ethnicity',
      'religion',
      'otherName',
    ],
  },
  { title: 'section.papers', fields: ['idType', 'idNumber', 'idIssueDate', 'idExpiryDate', 'idIssuePlace'] },
  {
    title: 'section.residence',
    fields: ['residenceType', 'permanentAddress', 'temporaryAddress', 'currentAddress', 'residence'],
  },
  { title: 'section.origin', fields: ['hometown', 'birthplace', 'birthRegistrationPlace'] },
  { title: 'section.contact', fields: ['phone', 'email', 'occupation'] },
  { title: 'section.family', fields: ['relation', 'householdRelation', 'maritalStatus', 'marriageCount'] },
  {
    title: 'section.insurance',
    fields: [
      'socialInsuranceNumber',
      'healthInsuranceNumber',
      'healthFacility',
      'taxCode',
      'bankAccount',
      'bankName',
    ],
  },
  { title: 'section.derived', fields: ['lastName', 'middleName', 'firstName', 'birthDateInWords'] },
];

export const GROUPS = Object.keys(GROUP_FIELDS);

/** The sections of a block. Fields that follow from others show only where a case holds them of their own. */
export function sectionsOf(block: string, values: Readonly<Record<string, string>>): FormSection[] {
  const own = GROUP_FIELDS[block];
  if (own) return [{ title: 'section.facts', fields: Object.keys(own) }];
  return PERSON_SECTIONS.flatMap(section => {
    if (section.title !== 'section.derived') return [section];
    const fields = section.fields.filter(field => values[`${block}.${field}`] !== undefined);
    return fields.length > 0 ? [{ ...section, fields }] : [];
  });
}

export const partsOf = (block: string, field: string): readonly string[] =>
  (GROUP_FIELDS[block] ?? PERSON_FIELDS)[field] ?? [];

/** Roles, the members that a case has and one free row more. */
export function peopleBlocks(values: Readonly<Record<string, string>>): string[] {
  const rows = Object.keys(values).flatMap(path => parsePath(path)?.index ?? []);
  const next = rows.length > 0 ? Math.max(...rows) + 1 : 0;
  return ROLES.flatMap(role =>
    role === 'member' ? Array.from({ length: next + 1 }, (_, row) => `member[${row}]`) : [role],
  );
}

export const countIn = (block: string, values: Readonly<Record<string, string>>): number =>
  Object.keys(values).filter(path => path.startsWith(`${block}.`)).length;
