import type { ControlSnapshot, PageSnapshot } from '../../core/match/page-snapshot.ts';
import type { Control } from '../controls/control.ts';
import { addressOf } from './address.ts';
import { type Heading, readHeadings } from './headings.ts';
import { labelsOf } from './labels.ts';
import { type Layout, readLayout } from './layout.ts';
import { readLeads } from './lead.ts';
import { sectionsOf } from './sections.ts';
import { signatureFrom } from './signature.ts';
import { tidy } from './text.ts';
import { tokensOf } from './tokens.ts';
import { isVisible } from './visible.ts';

const CHOICES = new Set(['select', 'combobox', 'radio', 'check', 'switch']);

/** Reads structure and states of a page; writes nothing, and never what others typed (see PageSnapshot). */
export function takeSnapshot(doc: Document, controls: readonly Control[]): PageSnapshot {
  const layout = readLayout(doc, controls);
  const headings = readHeadings(layout);
  const sections = sectionsOf(layout, headings);
  const leads = readLeads(layout);
  return {
    title: tidy(doc.title),
    headings: headings.slice(0, 40).map((h: Heading) => h.text),
    controls: controls.map((control, i) =>
      snapshotOf(control, layout, leads.get(control.element) ?? [], sections[i] ?? []),
    ),
  };
}

function snapshotOf(control: Control, layout: Layout, lead: string[], sections: string[]): ControlSnapshot {
  const { element, host, members, driver, kind } = control;
  const reading = driver.read(control);
  const labels = labelsOf(control, layout);
  const input = element as HTMLInputElement;
  const digits = CHOICES.has(kind) ? '' : reading.text.replace(/\D/g, '');
  return {
    ref: control.ref,
    address: addressOf(element),
    hostAddress: host === element || members.length > 0 ? addressOf(element) : addressOf(host),
    memberAddresses: members.map(addressOf),
    signature: signatureFrom(control, labels),
    // A box in a header cell filters the column below it.
    kind: host.closest('th') ? 'search' : kind,
    driver: driver.id,
    labels,
    lead,
    sections,
    tokens: tokensOf(control),
    placeholder: tidy(element.getAttribute('placeholder') ?? ''),
    inputType: input.type ?? '',
    maxLength: input.maxLength > 0 ? input.maxLength : null,
    options: driver.options(control).map(tidy),
    row: rowOf(host, layout),
    visible: isVisible(control),
    readOnly: driver.readOnly(control),
    disabled: driver.disabled(control),
    empty: reading.empty,
    chosen: CHOICES.has(kind) && !reading.empty ? reading.text : null,
    idDigits: digits.length === 9 || digits.length === 12 ? digits : null,
    undoable: driver.undoable(control),
  };
}

/** Row and column in a table whose rows repeat: only rows that hold controls count. */
function rowOf(host: Element, layout: Layout): ControlSnapshot['row'] {
  const cell = host.closest<HTMLTableCellElement>('td');
  const row = cell?.closest('tr');
  const body = row?.parentElement;
  if (!cell || !row || !body) return null;
  const rows = [...body.children].filter(r => layout.holders.has(r));
  return { group: addressOf(body), index: rows.indexOf(row), column: cell.cellIndex };
}
