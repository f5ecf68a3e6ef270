import type { ControlSnapshot } from './page-snapshot.ts';

/** An empty, visible text box with no words around it, save what `more` says: what tests build pages of. */
export const sampleControl = (ref: number, more: Partial<ControlSnapshot> = {}): ControlSnapshot => ({
  ref,
  address: `0.${ref}`,
  hostAddress: `0.${ref}`,
  memberAddresses: [],
  signature: `s${ref}`,
  kind: 'text',
  driver: 'text',
  labels: [],
  lead: [],
  sections: [],
  tokens: [],
  placeholder: '',
  inputType: 'text',
  maxLength: null,
  options: [],
  row: null,
  visible: true,
  readOnly: false,
  disabled: false,
  empty: true,
  chosen: null,
  idDigits: null,
  undoable: true,
  ...more,
});
