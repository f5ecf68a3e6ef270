import { parsePath, type Role } from '../record/field-path.ts';
import type { ControlReading } from './candidates.ts';
import type { SectionReading } from './read-section.ts';
import type { Running } from './resolve-page.ts';

/** The whole canonical path of a field that was read, by whose it is and what stands open around it. */
export function pathFor(
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
  if (field === 'birthDate.year') return yearOrDate(reading, role);
  if (/^(dossier|document|registration|death|business)\./.test(field)) return withPart(field);
  if (field.startsWith('paper.')) {
    const path = paperPath(reading, field, role, running);
    return path && withPart(path);
  }
  // A case says how people are related to the person it is about, not to whoever asks.
  if (field === 'relation' && reading.role === 'applicant') return null;
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

/** "Năm sinh" asks for the year, save where the box shows that it holds a whole date. */
function yearOrDate({ part, control }: ControlReading, role: Role): string {
  const whole = control.inputType === 'date' || /d{1,2}\W|ngày/i.test(control.placeholder);
  return part ? `${role}.birthDate.${part}` : whole ? `${role}.birthDate` : `${role}.birthDate.year`;
}

function paperPath(reading: ControlReading, field: string, role: Role, running: Running): string | null {
  const what = field.slice('paper.'.length);
  if (running.paper === 'other') return null;
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
