import type { Role } from '../record/field-path.ts';
import { isFieldPath, parsePath } from '../record/field-path.ts';
import type { Candidate, ControlReading } from './candidates.ts';
import type { FieldDef } from './field-data.ts';
import type { Evidence } from './field-map.ts';
import type { FieldModel } from './field-model.ts';
import { readSection, type SectionReading } from './read-section.ts';

export type Resolved = {
  reading: ControlReading;
  def: FieldDef;
  path: string;
  score: number;
  evidence: Evidence[];
  /** Sections joined: controls of one scope compete for a path. */
  scope: string;
};

/** What is open while the page is read from top to bottom. */
type Running = {
  scope: string;
  /** The person that a name in this scope has opened; null while none has. */
  person: Role | null;
  address: string | null;
  paper: 'id' | 'notice' | 'registration';
  /** An ID-paper list stood in this block: the following number is that paper's. */
  idType: boolean;
};

const NAME_FIELDS = new Set(['fullName', 'lastName']);
const ID_FIELDS = new Set(['idType', 'personalId', 'fullName', 'birthDate']);

/** Reads the page in order; gives every control that means something its whole path. */
export function resolvePage(readings: readonly ControlReading[], model: FieldModel): Resolved[] {
  const sectionReadings = new Map<string, SectionReading>();
  const sectionOf = (text: string): SectionReading => {
    let reading = sectionReadings.get(text);
    if (!reading) {
      reading = readSection(text, model);
      sectionReadings.set(text, reading);
    }
    return reading;
  };
  const running: Running = { scope: '', person: null, address: null, paper: 'id', idType: false };
  const found: Resolved[] = [];

  for (const reading of readings) {
    const { control } = reading;
    const scope = control.sections.join(' › ');
    const headings = control.sections.map(sectionOf);
    if (scope !== running.scope) {
      const before =
        running.scope === ''
          ? null
          : (roleOfSections(running.scope.split(' › ').map(sectionOf)) ?? running.person);
      const now = roleOfSections(headings);
      // "Nơi cư trú" as a heading of its own goes on with the person before it.
      const goesOn =
        now === null && before !== null && headings.at(-1)?.address != null && !headings.at(-1)?.group;
      const same = goesOn || (now !== null && now === before);
      Object.assign(running, {
        scope,
        address: null,
        paper: paperOf(headings),
        idType: same && running.idType,
      });
      running.person = goesOn ? before : null;
    }
    if (headings.at(-1)?.nothing) continue;
    readLead(reading, running, sectionOf);
    if (reading.paper) running.paper = reading.paper;
    if (
      reading.address &&
      reading.candidates.every(c => !/^address\.(whole|street)$/.test(c.def.field)) &&
      isChoiceOrPart(reading)
    )
      running.address = reading.address;
    if (reading.nothing) continue;

    const candidate = reading.candidates[0] ?? wholeAddress(reading, model);
    if (!candidate) continue;
    const { field } = candidate.def;
    if (ID_FIELDS.has(field)) running.paper = 'id';
    if (candidate.def.opens) running.paper = candidate.def.opens;
    const { role, because } = roleFor(reading, field, headings, running, model);
    if (NAME_FIELDS.has(field)) openPerson(running, reading, headings);
    const path = pathFor(reading, field, role, headings, running);
    if (field === 'idType') running.idType = true;
    if (!path || !isFieldPath(path)) continue;
    found.push({
      reading,
      def: candidate.def,
      path,
      score: candidate.score,
      evidence: [...candidate.evidence, ...because],
      scope,
    });
  }
  return numberMembers(streetOrWhole(found));
}

/** "Nơi thường trú" on a line of its own, above province and ward, names their address. */
function readLead(
  reading: ControlReading,
  running: Running,
  sectionOf: (text: string) => SectionReading,
): void {
  const own = new Set(reading.control.labels.map(l => l.text));
  for (const piece of reading.control.lead) {
    if (own.has(piece)) continue;
    const said = sectionOf(piece);
    if (said.address && !said.role) running.address = said.address;
    if (said.paper === 'notice') running.paper = 'notice';
  }
}

const isChoiceOrPart = (r: ControlReading): boolean =>
  r.control.kind === 'radio' || (r.candidates[0]?.def.field.startsWith('address.') ?? r.nothing);

/** "Nơi thường trú" over a single text box is the whole address. */
function wholeAddress(reading: ControlReading, model: FieldModel): Candidate | null {
  const def = model.byField.get('address.whole');
  if (!reading.address || !def?.kinds.includes(reading.control.kind)) return null;
  const label = reading.control.labels[0]?.text ?? '';
  return { def, score: 0.8, evidence: [{ kind: 'label', text: label, weight: 0.8 }] };
}

const roleOfSections = (headings: readonly SectionReading[]): Role | null =>
  headings.findLast(h => h.role)?.role ?? null;

const paperOf = (headings: readonly SectionReading[]): Running['paper'] =>
  headings.at(-1)?.paper === 'notice' ? 'notice' : 'id';

/** Whose the control is: its own label, then the nearest heading, then the person opened above, then names and ids. */
function roleFor(
  reading: ControlReading,
  field: string,
  headings: readonly SectionReading[],
  running: Running,
  model: FieldModel,
): { role: Role; because: Evidence[] } {
  const section = roleOfSections(headings);
  const sectionText = reading.control.sections.findLast((_, i) => headings[i]?.role) ?? '';
  // In "Quan hệ với người được khai sinh" the person named is the other one.
  const relation = field === 'relation' || field === 'householdRelation';
  if (reading.role && !relation && !(section === 'member' && reading.role === 'subject')) {
    const label = reading.control.labels[0]?.text ?? '';
    return { role: reading.role, because: [{ kind: 'label', text: label, weight: 0.2 }] };
  }
  if (section) return { role: section, because: [{ kind: 'section', text: sectionText, weight: 0.2 }] };
  if (running.person)
    return { role: running.person, because: [{ kind: 'order', text: running.person, weight: 0.1 }] };
  for (const [i, word] of reading.control.tokens.entries()) {
    const glued = [
      word,
      word + (reading.control.tokens[i + 1] ?? ''),
      word + (reading.control.tokens[i + 1] ?? '') + (reading.control.tokens[i + 2] ?? ''),
    ];
    const role = glued.map(g => model.roleTokens.get(g)).find(Boolean);
    if (role) return { role, because: [{ kind: 'token', text: word, weight: 0.05 }] };
  }
  return { role: 'applicant', because: [] };
}

/** The first name of a scope says whose block it is; a later name of another person does not take it over. */
function openPerson(running: Running, reading: ControlReading, headings: readonly SectionReading[]): void {
  if (roleOfSections(headings) || running.person) return;
  running.person = reading.role ?? 'applicant';
  running.idType = false;
}

function pathFor(
  reading: ControlReading,
  field: string,
  role: Role,
  headings: readonly SectionReading[],
  running: Running,
): string | null {
  const withPart = (path: string) =>
    reading.part && parsePath(`${path}.${reading.part}`) ? `${path}.${reading.part}` : path;
  const last = headings.findLast(h => h.role || h.group);
  const business = last?.group === 'business' && !last.role;
  if (field === 'dossier.requestContent' && headings.some(h => h.supplement))
    return 'dossier.supplementRequest';
  if (/^(dossier|document|registration|death|business)\./.test(field)) return withPart(field);
  if (field.startsWith('paper.')) return withPart(paperPath(reading, field, role, running));
  if (field.startsWith('address.')) {
    const kind =
      reading.address ??
      running.address ??
      headings.findLast(h => h.address)?.address ??
      (business ? 'business.address' : 'residence');
    const base = kind.includes('.')
      ? kind
      : business && kind === 'residence'
        ? 'business.address'
        : `${role}.${kind}`;
    const part = field.slice('address.'.length);
    return part === 'whole' ? base : `${base}.${part}`;
  }
  if (business && (field === 'phone' || field === 'email')) return `business.${field}`;
  return withPart(`${role}.${field}`);
}

function paperPath(reading: ControlReading, field: string, role: Role, running: Running): string {
  const what = field.slice('paper.'.length);
  if (running.paper === 'notice')
    return { number: 'death.noticeNumber', date: 'death.noticeDate', issuer: 'death.noticeIssuer' }[what]!;
  if (running.paper === 'registration')
    return { number: 'registration.number', date: 'registration.date', issuer: 'registration.office' }[what]!;
  if (what !== 'number') return `${role}.${what === 'date' ? 'idIssueDate' : 'idIssuePlace'}`;
  const card = reading.readings.some(
    r => r.also.some(d => d.field === 'personalId') || r.field?.field === 'personalId',
  );
  return `${role}.${card || !running.idType ? 'personalId' : 'idNumber'}`;
}

/** A plain "Địa chỉ" beside a province and a ward is the street; alone it is the whole address. */
function streetOrWhole(found: Resolved[]): Resolved[] {
  const parts = new Set(
    found
      .filter(r => /\.(province|ward)$/.test(r.path))
      .map(r => `${r.scope}|${r.path.replace(/\.\w+$/, '')}`),
  );
  return found.map(r => {
    const whole = r.def.field === 'address.whole';
    if (whole && parts.has(`${r.scope}|${r.path}`)) return { ...r, path: `${r.path}.street` };
    if (r.def.field === 'address.street' && !parts.has(`${r.scope}|${r.path.replace(/\.street$/, '')}`)) {
      const says = r.reading.control.labels.some(
        (l, i) => l.place !== 'placeholder' && r.reading.readings[i]?.field?.field === 'address.street',
      );
      // A box that only its example calls a street ("Số nhà, đường…") under the name of an address is the whole of it.
      if (!says && r.reading.address) return { ...r, path: r.path.replace(/\.street$/, '') };
    }
    return r;
  });
}

/** Rows of household members count by their row, or by each new name. */
function numberMembers(found: Resolved[]): Resolved[] {
  const names = new Map<string, number>();
  return found.map(r => {
    if (!r.path.startsWith('member.')) return r;
    const row = r.reading.control.row;
    let index = row?.index ?? -1;
    if (!row) {
      const key = r.scope.replace(/\d+/g, '#');
      const opened = names.get(key) ?? -1;
      index = r.def.field === 'fullName' ? opened + 1 : Math.max(0, opened);
      names.set(key, index);
    }
    return { ...r, path: r.path.replace(/^member\./, `member[${index}].`) };
  });
}
