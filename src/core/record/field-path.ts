/**
 * Canonical field paths: `<role>.<personField>[.<part>]` or `<group>.<field>[.<part>]`.
 * One path names one fact of a case, whatever a portal calls it: the mother's and the father's "Ngày cấp" are
 * `mother.idIssueDate` and `father.idIssueDate`. Repeated household members carry an index: `member[0].fullName`.
 */

export const ROLES = [
  'applicant',
  'owner',
  'proxy',
  'subject',
  'father',
  'mother',
  'wife',
  'husband',
  'guardian',
  'householdHead',
  'member',
  'businessOwner',
] as const;
export type Role = (typeof ROLES)[number];

export const DATE_PARTS = ['day', 'month', 'year'] as const;
export const ADDRESS_PARTS = ['country', 'province', 'district', 'ward', 'street'] as const;

/** Each field of a person, with the parts that it may be split into. */
export const PERSON_FIELDS: Record<string, readonly string[]> = {
  fullName: [],
  lastName: [],
  middleName: [],
  firstName: [],
  otherName: [],
  birthDate: DATE_PARTS,
  birthDateInWords: [],
  gender: [],
  ethnicity: [],
  religion: [],
  nationality: [],
  personalId: [],
  idType: [],
  idNumber: [],
  idIssueDate: DATE_PARTS,
  idIssuePlace: [],
  idExpiryDate: DATE_PARTS,
  residenceType: [],
  residence: ADDRESS_PARTS,
  permanentAddress: ADDRESS_PARTS,
  temporaryAddress: ADDRESS_PARTS,
  currentAddress: ADDRESS_PARTS,
  hometown: ADDRESS_PARTS,
  birthplace: ADDRESS_PARTS,
  birthRegistrationPlace: [],
  phone: [],
  email: [],
  occupation: [],
  relation: [],
  householdRelation: [],
  maritalStatus: [],
  marriageCount: [],
  socialInsuranceNumber: [],
  healthInsuranceNumber: [],
  healthFacility: [],
  taxCode: [],
  bankAccount: [],
  bankName: [],
};

/** Facts that belong to no person, by group. */
export const GROUP_FIELDS: Record<string, Record<string, readonly string[]>> = {
  dossier: {
    procedureCode: [],
    procedureName: [],
    requestContent: [],
    purpose: [],
    reason: [],
    supplementRequest: [],
    note: [],
    copyRequested: [],
    copyCount: [],
    quantity: [],
    resultDelivery: [],
    applicantType: [],
    organizationName: [],
    sameAsApplicant: [],
    authorised: [],
  },
  business: { name: [], address: ADDRESS_PARTS, lines: [], capital: [], phone: [], email: [] },
  death: {
    date: DATE_PARTS,
    time: ['hour', 'minute'],
    place: [],
    cause: [],
    noticeNumber: [],
    noticeDate: DATE_PARTS,
    noticeIssuer: [],
  },
  registration: { office: [], number: [], book: [], date: DATE_PARTS },
  document: { name: [], originalCount: [], copyCount: [] },
};

export type FieldPath = string;

/** A path taken apart. `role` carries no index; `block` does (`member[1]`), and names whose data it is on a page. */
export type ParsedPath = {
  block: string;
  role: Role | null;
  group: string | null;
  index: number | null;
  field: string;
  part: string | null;
};

const SHAPE = /^([a-zA-Z]+)(?:\[(\d{1,2})\])?\.([a-zA-Z]+)(?:\.([a-zA-Z]+))?$/;

/** @returns the parts of a canonical path, or null where the text is not one. */
export function parsePath(path: string): ParsedPath | null {
  const m = SHAPE.exec(path);
  if (!m) return null;
  const [, head, index, field, part] = m as unknown as [string, string, string?, string?, string?];
  const isRole = (ROLES as readonly string[]).includes(head);
  if (index !== undefined && head !== 'member') return null;
  const fields = isRole ? PERSON_FIELDS : Object.hasOwn(GROUP_FIELDS, head) ? GROUP_FIELDS[head] : undefined;
  if (!fields || !field || !Object.hasOwn(fields, field)) return null;
  if (part !== undefined && !fields[field]!.includes(part)) return null;
  return {
    block: index === undefined ? head : `${head}[${index}]`,
    role: isRole ? (head as Role) : null,
    group: isRole ? null : head,
    index: index === undefined ? null : Number(index),
    field,
    part: part ?? null,
  };
}

export const isFieldPath = (path: string): path is FieldPath => parsePath(path) !== null;

/** The block of a path: the role (with its index) or the group in front of the first dot. */
export const blockOf = (path: FieldPath): string => path.slice(0, path.indexOf('.'));
