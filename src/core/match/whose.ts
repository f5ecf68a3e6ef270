import type { Role } from '../record/field-path.ts';
import type { ControlReading } from './candidates.ts';
import type { FieldDef } from './field-data.ts';
import type { Evidence } from './field-map.ts';
import type { FieldModel } from './field-model.ts';
import type { SectionReading } from './read-section.ts';
import type { Running } from './resolve-page.ts';

/** The nearest heading that names a person. */
export const roleOfSections = (headings: readonly SectionReading[]): Role | null =>
  headings.findLast(h => h.role)?.role ?? null;

/** The nearest heading that names anybody names a person whom a case does not hold. */
export const isOthersBlock = (headings: readonly SectionReading[]): boolean =>
  headings.findLast(h => h.role || h.other)?.other ?? false;

const RELATED_TO: Record<string, Role> = { relation: 'subject', householdRelation: 'householdHead' };

/** Whose the control is: its own label, then the nearest heading, then the person opened above, then names and ids. */
export function roleFor(
  reading: ControlReading,
  { field, about }: FieldDef,
  headings: readonly SectionReading[],
  running: Running,
  rolesOfPage: ReadonlySet<Role>,
  model: FieldModel,
): { role: Role; because: Evidence[] } {
  const section = roleOfSections(headings);
  const sectionText = reading.control.sections.findLast((_, i) => headings[i]?.role) ?? '';
  // In "Quan hệ với người được khai sinh" the person named is the other one.
  const relation = field === 'relation' || field === 'householdRelation';
  const holder = relation ? reading.readings.find(r => r.holder)?.holder : undefined;
  if (holder) {
    const label = reading.control.labels[0]?.text ?? '';
    return { role: holder, because: [{ kind: 'label', text: label, weight: 0.2 }] };
  }
  if (reading.role && !relation && !(section === 'member' && reading.role === 'subject')) {
    const label = reading.control.labels[0]?.text ?? '';
    return { role: reading.role, because: [{ kind: 'label', text: label, weight: 0.2 }] };
  }
  // Whoever is related to the head of the block is the person before it: "Chủ hộ: họ tên, quan hệ với chủ hộ".
  const withHead =
    relation &&
    section !== null &&
    (section === reading.role || section === RELATED_TO[field] || section === 'subject');
  if (withHead) {
    const before = running.before !== section ? running.before : null;
    return { role: before ?? 'applicant', because: [{ kind: 'order', text: sectionText, weight: 0.1 }] };
  }
  if (section) return { role: section, because: [{ kind: 'section', text: sectionText, weight: 0.2 }] };
  // Nobody is related to himself: behind the name of the head of a household stands who lives there.
  const himself = relation && running.person === RELATED_TO[field];
  if (running.person && !himself)
    return { role: running.person, because: [{ kind: 'order', text: running.person, weight: 0.1 }] };
  for (const [i, word] of reading.control.tokens.entries()) {
    // The longest first: "chuhoso" is no "chuho".
    const glued = [3, 2, 1].map(n => reading.control.tokens.slice(i, i + n).join(''));
    const role = glued.map(g => model.roleTokens.get(g)).find(Boolean);
    if (role) return { role, because: [{ kind: 'token', text: word, weight: 0.05 }] };
  }
  if (himself) {
    const other = running.before ?? (field !== 'relation' && rolesOfPage.has('subject') ? 'subject' : null);
    return { role: other ?? 'applicant', because: [{ kind: 'order', text: sectionText, weight: 0.1 }] };
  }
  // "Tình trạng hôn nhân" under "Nội dung xác nhận" is that of whom the page is about.
  return { role: about && rolesOfPage.has(about) ? about : 'applicant', because: [] };
}

type Whose = { role: Role; because: Evidence[] };

/**
 * "Họ tên mẹ, năm sinh, số CCCD" within the block of the child: what the block has already given for its own person
 * belongs to the one who was named last, and so does what follows.
 */
export function innerPerson(
  running: Running,
  reading: ControlReading,
  field: string,
  own: Whose,
  many: boolean,
  pathOf: (role: Role) => string | null,
): Whose {
  const relation = field === 'relation' || field === 'householdRelation';
  if (relation || /^(dossier|document|registration|death|business)/.test(field)) return own;
  const group = reading.control.row?.group ?? '';
  if (field === 'fullName' || field === 'lastName') {
    const named = reading.role === own.role;
    // Over rows of several people a name that is somebody else's opens what is asked of that one.
    if (named && many && own.role !== 'member') running.inner = { role: own.role, open: true, group };
    else running.inner = named && running.taken.size > 0 ? { role: own.role, open: false, group } : null;
    return own;
  }
  if (many && running.inner?.group !== group) running.inner = null;
  if (!running.inner || reading.role) return own;
  const path = pathOf(own.role);
  running.inner.open ||= path !== null && running.taken.has(path);
  if (!running.inner.open) return own;
  return { role: running.inner.role, because: [{ kind: 'order', text: running.inner.role, weight: 0.1 }] };
}

const COMPANIONS = [
  ['paper', /^(paper\.|personalId$|idType$|idExpiryDate$)/],
  ['bank', /^bank/],
] as const;

/** "Số CCCD của mẹ, ngày cấp, nơi cấp": what goes with a number is of whom the label of the number names. */
export function withNumber(running: Running, reading: ControlReading, field: string, own: Whose): Whose {
  const matter = COMPANIONS.find(([, fields]) => fields.test(field))?.[0] ?? null;
  const open = running.number;
  running.number = null;
  if (matter && reading.role) running.number = { matter, role: own.role };
  if (!matter || reading.role || open?.matter !== matter) return own;
  running.number = open;
  return { role: open.role, because: [{ kind: 'order', text: open.role, weight: 0.1 }] };
}

/** The first name of a scope says whose block it is; a later name of another person does not take it over. */
export function openPerson(
  running: Running,
  reading: ControlReading,
  headings: readonly SectionReading[],
): void {
  if (roleOfSections(headings) || running.person) return;
  running.person = reading.role ?? 'applicant';
  running.idType = false;
}
