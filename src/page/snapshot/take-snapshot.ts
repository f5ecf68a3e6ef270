import type { ControlSnapshot, PageSnapshot } from '../../core/match/page-snapshot.ts';
import type { Control } from '../controls/control.ts';
import { addressBook } from './address.ts';
import { blockButtons } from './block-buttons.ts';
import { type Heading, readHeadings } from './headings.ts';
import { labelsOf } from './labels.ts';
import { type Layout, readLayout } from './layout.ts';
import { readLeads } from './lead.ts';
import { sectionsOf } from './sections.ts';
import { signatureFrom } from './signature.ts';
import { tableRows } from './table-rows.ts';
import { tidy } from './text.ts';
import { tokensOf } from './tokens.ts';
import { sight } from './visible.ts';

/** A box in a header cell filters the column below it; what stands in these landmarks looks something up. */
const LOOKS_UP = 'th, [role=search], nav, [role=navigation]';
const CHOICES = new Set(['select', 'combobox', 'radio', 'check', 'switch']);

/** Reads structure and states of a page; writes nothing, and never what others typed (see PageSnapshot). */
export function takeSnapshot(doc: Document, controls: readonly Control[]): PageSnapshot {
  const layout = readLayout(doc, controls);
  const headings = readHeadings(layout);
  const sections = sectionsOf(layout, headings);
  const leads = readLeads(layout);
  const buttons = blockButtons(layout);
  const addressOf = addressBook();
  const rowOf = tableRows(layout, addressOf);
  const snapshotOf = (control: Control, above: string[]): ControlSnapshot => {
    const { element, host, members } = control;
    return {
      ...ownSnapshot(control, layout),
      address: addressOf(element),
      hostAddress: host === element || members.length > 0 ? addressOf(element) : addressOf(host),
      memberAddresses: members.map(addressOf),
      lead: leads.get(element) ?? [],
      sections: above,
      buttons: buttons.get(element) ?? [],
      row: rowOf(host),
    };
  };
  return {
    title: tidy(doc.title),
    headings: headings.slice(0, 40).map((h: Heading) => h.text),
    controls: controls.map((control, i) => snapshotOf(control, sections[i] ?? [])),
  };
}

type Own = Omit<
  ControlSnapshot,
  'address' | 'hostAddress' | 'memberAddresses' | 'lead' | 'sections' | 'buttons' | 'row'
>;

/** What a control says without its place on the page. */
function ownSnapshot(control: Control, layout: Layout): Own {
  const { element, host, driver, kind } = control;
  const reading = driver.read(control);
  const labels = labelsOf(control, layout);
  const input = element as HTMLInputElement;
  const typed = CHOICES.has(kind) || !/^[\d\s.-]+$/.test(reading.text) ? '' : reading.text;
  const digits = typed.replace(/\D/g, '');
  return {
    ref: control.ref,
    signature: signatureFrom(control, labels),
    kind: host.closest(LOOKS_UP) ? 'search' : kind,
    driver: driver.id,
    labels,
    tokens: tokensOf(control),
    placeholder: tidy(element.getAttribute('placeholder') ?? ''),
    inputType: input.type ?? '',
    maxLength: input.maxLength > 0 ? input.maxLength : null,
    options: driver.options(control).map(tidy),
    ...sight(control),
    readOnly: driver.readOnly(control),
    disabled: driver.disabled(control),
    empty: reading.empty,
    chosen: CHOICES.has(kind) && !reading.empty ? reading.text : null,
    idDigits: digits.length === 9 || digits.length === 12 ? digits : null,
    undoable: driver.undoable(control),
  };
}
