import type { ControlSnapshot, PageSnapshot } from '../../core/match/page-snapshot.ts';
import { runNow, type Steps } from '../../core/steps.ts';
import type { Control } from '../controls/control.ts';
import { indexed, nearest } from '../controls/selector-index.ts';
import { addressBook } from './address.ts';
import { blockButtons } from './block-buttons.ts';
import { headingSteps } from './headings.ts';
import { labelsOf } from './labels.ts';
import { layoutSteps } from './layout.ts';
import { walkSteps } from './lead.ts';
import { sectionSteps } from './sections.ts';
import { signatureFrom } from './signature.ts';
import { tableRows } from './table-rows.ts';
import { tidy } from './text.ts';
import { NAMED, tokensOf } from './tokens.ts';
import { sight } from './visible.ts';

/** A box in a header cell filters the column below it; what stands in these landmarks looks something up. */
const looksUp = indexed(
  [
    'th, [role=search], nav, [role=navigation], form[action*="search" i]',
    'form[action*="timkiem" i], form[action*="tim-kiem" i], form[action*="tracuu" i], form[action*="tra-cuu" i]',
  ].join(', '),
);
const named = indexed(NAMED);
const CHOICES = new Set(['select', 'combobox', 'radio', 'check', 'switch']);
/** Headings of the page that are told by themselves. */
const MOST_HEADINGS = 40;
/** Controls between two pauses. */
const STEP = 8;

/** Reads structure and states of a page; writes nothing, and never what others typed (see PageSnapshot). */
export const takeSnapshot = (doc: Document, controls: readonly Control[]): PageSnapshot =>
  runNow(snapshotSteps(doc, controls));

/** The same, with pauses. A page that changes under it gives a mixed picture: see scan-page.ts. */
export function* snapshotSteps(doc: Document, controls: readonly Control[]): Steps<PageSnapshot> {
  const layout = yield* layoutSteps(doc, controls);
  yield;
  const headings = yield* headingSteps(layout);
  yield;
  const { leads, order } = yield* walkSteps(
    layout,
    headings.map(h => h.element),
  );
  yield;
  const sections = yield* sectionSteps(layout, headings, order);
  yield;
  const { buttons, beside } = blockButtons(layout);
  yield;
  const addressOf = addressBook();
  const rowOf = tableRows(layout, addressOf);
  const lookUp = nearest(looksUp);
  const namedAround = nearest(named);
  const found: ControlSnapshot[] = [];
  for (const [i, control] of controls.entries()) {
    if (i % STEP === 0) yield;
    const { element, host, members, driver, kind } = control;
    const reading = driver.read(control);
    const labels = labelsOf(control, layout);
    const input = element as HTMLInputElement;
    const address = addressOf(element);
    const seen = sight(control);
    found.push({
      ref: control.ref,
      address,
      hostAddress: host === element || members.length > 0 ? address : addressOf(host),
      memberAddresses: members.length > 0 ? members.map(addressOf) : [],
      signature: signatureFrom(control, labels),
      kind: lookUp(host) ? 'search' : kind,
      driver: driver.id,
      labels,
      lead: leads.get(element) ?? [],
      sections: sections[i] ?? [],
      tokens: tokensOf(control, namedAround(element)),
      placeholder: tidy(element.getAttribute('placeholder') ?? ''),
      inputType: input.type ?? '',
      maxLength: input.maxLength > 0 ? input.maxLength : null,
      options: optionsOf(control),
      buttons: buttons.get(element) ?? [],
      ...(beside.has(element) ? { beside: beside.get(element)! } : {}),
      row: rowOf(host),
      visible: seen.visible,
      ...(seen.concealed === undefined ? {} : { concealed: seen.concealed }),
      readOnly: driver.readOnly(control),
      disabled: driver.disabled(control),
      empty: reading.empty,
      chosen: CHOICES.has(kind) && !reading.empty ? reading.text : null,
      idDigits: CHOICES.has(kind) ? null : idDigitsIn(reading.text),
      undoable: driver.undoable(control),
    });
  }
  return {
    title: tidy(doc.title),
    headings: headings.slice(0, MOST_HEADINGS).map(h => h.text),
    controls: found,
  };
}

/** Digits that may be an ID number, old or new; nothing else that was typed leaves the page. */
function idDigitsIn(text: string): string | null {
  if (text.length < 9 || !/^[\d\s.-]+$/.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  return digits.length === 9 || digits.length === 12 ? digits : null;
}

/** More than these tell nothing more of what a list is about; writing looks at all of them. */
const MOST_OPTIONS = 400;

const optionsOf = (control: Control): string[] => {
  const texts = control.driver.options(control);
  return (texts.length > MOST_OPTIONS ? texts.slice(0, MOST_OPTIONS) : texts).map(tidy);
};
