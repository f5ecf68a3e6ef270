/** What portals mark as headings, besides the real ones. */
export const MARKED = [
  'h1, h2, h3, h4, h5, h6, legend, caption, summary, [role=heading]',
  '.ant-card-head-title, .ant-modal-title, .ant-collapse-header, .ant-divider-inner-text',
  '.card-header, .card-title, .panel-heading, .panel-title, .accordion-header, .accordion-button',
  '.sd-panel__title, .sd-page__title, .v-expansion-panel__header, .v-card__title, .el-card__header',
  'mat-card-title, mat-panel-title, mat-expansion-panel-header',
].join(', ');

/** Only their look calls them headings: they count where they stand alone. */
const LOOKS = [
  '[class*=header i], [class*=title i], [class*=heading i], .sec, .sub, strong, b, td[colspan], th[colspan]',
].join(', ');

export const HEADINGS = `${MARKED}, ${LOOKS}`;

/** Label texts of widgets are no headings, whatever their class says. */
export const NO_HEADINGS = [
  'label, .ant-form-item-label, .sd-question__header, .sd-question__title, .form-group > *',
  'mat-label, .mat-form-field-label, option, a, nav *, .choices *, [role=tab]',
].join(', ');

/** Buttons are no headings, save those that open the part that they name. */
export const OPENERS = '.accordion-button, [aria-expanded][aria-controls], [aria-expanded][data-bs-target]';

const RANKS: Record<string, number> = {
  h1: 1,
  h2: 2,
  h3: 3,
  h4: 4,
  h5: 5,
  h6: 6,
  legend: 5,
  caption: 5,
  strong: 8,
  b: 8,
};
/** Of a heading that only its class marks, and of one inside such a part. */
const CLASSED = 6;
const SUB = 7;

/** 1 is the highest; a heading ends those of the same and of lower ranks. */
export function rankOf(element: Element): number {
  const level = Number(element.getAttribute('aria-level'));
  if (level) return level;
  return RANKS[element.localName] ?? (/sub/i.test(String(element.className)) ? SUB : CLASSED);
}
