import { isFieldPath, type Role } from '../record/field-path.ts';
import type { Steps } from '../steps.ts';
import type { Candidate, ControlReading } from './candidates.ts';
import type { FieldDef, Paper } from './field-data.ts';
import type { Evidence } from './field-map.ts';
import type { FieldModel } from './field-model.ts';
import { nameOrFirst } from './name-or-first.ts';
import { numberMembers } from './number-members.ts';
import { pathFor } from './path-for.ts';
import { readSection, type SectionReading } from './read-section.ts';
import { streetOrWhole } from './street-or-whole.ts';
import { innerPerson, isOthersBlock, openPerson, roleFor, roleOfSections, withNumber } from './whose.ts';

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
export type Running = {
  scope: string;
  /** The person that a name in this scope has opened; null while none has. */
  person: Role | null;
  /** The person of the block before this one. */
  before: Role | null;
  address: string | null;
  paper: 'id' | Paper;
  /** Somebody else who was named within the block of a person, and whether what follows is already hers. */
  inner: { role: Role; open: boolean; group: string } | null;
  /** Whose number (of a paper, of an account) stood right before, by its own label. */
  number: { matter: string; role: Role } | null;
  /** Paths that the block has given so far. */
  taken: Set<string>;
  /** An ID-paper list stood in this block: the following number is that paper's. */
  idType: boolean;
};

const NAME_FIELDS = new Set(['fullName', 'lastName']);
const ID_FIELDS = new Set(['idType', 'personalId', 'fullName', 'birthDate', 'birthDate.year']);

/** Controls between two pauses. */
const STEP = 32;

/** Reads the page in order; gives every control that means something its whole path. */
export function* resolvePage(readings: readonly ControlReading[], model: FieldModel): Steps<Resolved[]> {
  const sectionReadings = new Map<string, SectionReading>();
  const sectionOf = (text: string): SectionReading => {
    let reading = sectionReadings.get(text);
    if (!reading) {
      reading = readSection(text, model);
      sectionReadings.set(text, reading);
    }
    return reading;
  };
  const running: Running = {
    scope: '',
    person: null,
    before: null,
    inner: null,
    number: null,
    taken: new Set(),
    address: null,
    paper: 'id',
    idType: false,
  };
  const scopes = new Map(readings.map(r => [r.control.sections.join(' › '), r.control.sections]));
  yield;
  const rolesOfPage = new Set([...scopes.values()].flatMap(s => roleOfSections(s.map(sectionOf)) ?? []));
  const found: Resolved[] = [];

  for (const [i, reading] of readings.entries()) {
    if (i % STEP === 0) yield;
    const { control } = reading;
    const scope = control.sections.join(' › ');
    const headings = control.sections.map(sectionOf);
    if (scope !== running.scope) {
      const before =
        running.scope === ''
          ? null
          : (roleOfSections(running.scope.split(' › ').map(sectionOf)) ?? running.person);
      const now = roleOfSections(headings);
      // "Nơi cư trú", "Giấy tờ tùy thân" as headings of their own go on with the person before them.
      const goesOn = now === null && before !== null && headings.at(-1)?.detail === true;
      const same = goesOn || (now !== null && now === before);
      Object.assign(running, {
        scope,
        address: null,
        inner: null,
        number: null,
        taken: new Set(),
        paper: paperOf(headings),
        idType: same && running.idType,
      });
      running.person = goesOn ? before : null;
      if (before !== now) running.before = before;
    }
    if (headings.at(-1)?.nothing || (isOthersBlock(headings) && !reading.role)) continue;
    readLead(reading, running, headings, sectionOf);
    if (reading.paper) running.paper = reading.paper;
    if (
      reading.address &&
      reading.candidates.every(c => !/^address\.(whole|street)$/.test(c.def.field)) &&
      isChoiceOrPart(reading)
    )
      running.address = reading.address;
    if (reading.nothing) continue;

    const candidate =
      reading.candidates[0] ?? wholeAddress(reading, model) ?? street(reading, found.at(-1), model);
    if (!candidate) continue;
    const { field } = candidate.def;
    if (ID_FIELDS.has(field)) running.paper = 'id';
    if (candidate.def.opens) running.paper = candidate.def.opens;
    const own = roleFor(reading, candidate.def, headings, running, rolesOfPage, model);
    const many = roleOfSections(headings) === 'member';
    const inner = innerPerson(running, reading, field, own, many, r =>
      pathFor(reading, field, r, headings, running),
    );
    const { role, because } = withNumber(running, reading, field, inner);
    if (NAME_FIELDS.has(field)) openPerson(running, reading, headings);
    // Below the switch stands whoever is authorised, where no heading says so.
    if (field === 'dossier.authorised' && !rolesOfPage.has('proxy')) running.person = 'proxy';
    const path = pathFor(reading, field, role, headings, running);
    if (field === 'idType') running.idType = true;
    if (!path || !isFieldPath(path)) continue;
    running.taken.add(path);
    found.push({
      reading,
      def: candidate.def,
      path,
      score: candidate.score,
      evidence: [...candidate.evidence, ...because],
      scope,
    });
  }
  return numberMembers(streetOrWhole(nameOrFirst(found)));
}

/** "Nơi thường trú" on a line of its own, above province and ward, names their address. */
function readLead(
  reading: ControlReading,
  running: Running,
  headings: readonly SectionReading[],
  sectionOf: (text: string) => SectionReading,
): void {
  const opensBlock = NAME_FIELDS.has(reading.candidates[0]?.def.field ?? '') && !reading.role;
  const own = new Set(reading.control.labels.map(l => l.text));
  for (const piece of reading.control.lead) {
    if (own.has(piece)) continue;
    const said = sectionOf(piece);
    if (said.address && !said.role) running.address = said.address;
    if (said.role && !said.address && opensBlock) leadsTo(running, said.role, roleOfSections(headings));
    if (said.paper === 'notice') running.paper = 'notice';
  }
}

/** "Cho người có tên dưới đây:" as a line of running text before a name: what follows is that person's. */
function leadsTo(running: Running, role: Role, ofSection: Role | null): void {
  if (ofSection === null) running.person = role;
  else if (role !== ofSection) running.inner = { role, open: true, group: '' };
}

const isChoiceOrPart = (r: ControlReading): boolean =>
  r.control.kind === 'radio' || (r.candidates[0]?.def.field.startsWith('address.') ?? r.nothing);

/** "Nơi thường trú" over a single text box is the whole address. */
function wholeAddress(reading: ControlReading, model: FieldModel): Candidate | null {
  const def = model.byField.get('address.whole');
  if (!reading.address || !def?.kinds.includes(reading.control.kind)) return null;
  const label = reading.control.labels[0]?.text ?? '';
  const score = model.data.weights.addressAlone;
  return { def, score, evidence: [{ kind: 'label', text: label, weight: score }] };
}

/** A box without a word of its own right behind the ward is the rest of the address. */
function street(reading: ControlReading, last: Resolved | undefined, model: FieldModel): Candidate | null {
  const def = model.byField.get('address.street');
  if (!last || !def?.kinds.includes(reading.control.kind) || reading.address) return null;
  // "Tên cơ sở y tế hoặc số nhà": half understood, but nothing else than an address.
  const silent =
    reading.readings.every(r => !r.nothing && (!r.field || r.field.field.startsWith('address.'))) &&
    reading.control.lead.length === 0;
  if (!silent || !/\.(ward|province)$/.test(last.path)) return null;
  if (last.scope !== reading.control.sections.join(' › ')) return null;
  const score = model.data.weights.order;
  return {
    def,
    score,
    evidence: [{ kind: 'order', text: last.reading.control.labels[0]?.text ?? '', weight: score }],
  };
}

/** A register's own heading opens nothing: its fields say so themselves. */
const paperOf = (headings: readonly SectionReading[]): Running['paper'] => {
  const paper = headings.at(-1)?.paper;
  return paper === 'notice' || paper === 'other' ? paper : 'id';
};
