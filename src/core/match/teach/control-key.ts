import { z } from 'zod';
import { CONTROL_KINDS, type ControlSnapshot, type LabelPlace, type PageSnapshot } from '../page-snapshot.ts';
import { keptText, keyWords, MOST_TEXT } from './page-words.ts';

const Text = z.string().min(1).max(MOST_TEXT);

/**
 * Names a control of a form by what a person sees: the headings above it, its labels, its kind, and which it is of
 * those that look the same. No id: ids change with every release of a portal.
 */
export const ControlKey = z.strictObject({
  /** Headings above it, outermost first. Others may stand between them. */
  sections: z.array(Text).max(12),
  /** All of them must be among the labels of the control. None: headings and place alone say which. */
  labels: z.array(Text).max(8),
  kind: z.enum(CONTROL_KINDS).optional(),
  /** The how-manieth of the controls that look the same, from 0, and how many there are. */
  nth: z.number().int().min(0).max(500),
  of: z.number().int().min(1).max(500),
});
export type ControlKey = z.infer<typeof ControlKey>;

/** Places of a label, best first; a worse one counts only where there is none better. */
const PLACES: readonly (readonly LabelPlace[])[] = [
  ['label', 'aria', 'widget', 'cell_left', 'preceding', 'cell_above'],
  ['neighbour', 'near'],
  ['placeholder'],
  ['title'],
];

const FILLABLE = new Set('text multiline editable date number select combobox radio check switch'.split(' '));
export const isFillable = (control: ControlSnapshot): boolean => FILLABLE.has(control.kind);

/** The labels by which a control is known again. */
export function namingLabels(control: ControlSnapshot): string[] {
  for (const places of PLACES) {
    const found = control.labels.filter(l => places.includes(l.place) && keyWords(l.text) !== '');
    if (found.length > 0) return found.map(l => l.text);
  }
  return [];
}

type Indexed = { control: ControlSnapshot; labels: string[]; sections: string[] };
export type KeyIndex = { all: readonly Indexed[]; byLabel: ReadonlyMap<string, readonly Indexed[]> };

export function indexControls(snapshot: PageSnapshot): KeyIndex {
  const memo = new Map<string, string>();
  const words = (text: string) => {
    let key = memo.get(text);
    if (key === undefined) {
      key = keyWords(text);
      memo.set(text, key);
    }
    return key;
  };
  const all = snapshot.controls.filter(isFillable).map(control => ({
    control,
    labels: namingLabels(control).map(words),
    sections: control.sections.map(words).filter(Boolean),
  }));
  const byLabel = new Map<string, Indexed[]>();
  for (const one of all)
    for (const label of new Set(one.labels)) {
      const list = byLabel.get(label);
      if (list) list.push(one);
      else byLabel.set(label, [one]);
    }
  return { all, byLabel };
}

export type Found = { kind: 'one'; ref: number } | { kind: 'none' } | { kind: 'several' };

/** The control that a key names now; `several` where it is no longer clear which of them is meant. */
export function findControl(index: KeyIndex, key: ControlKey): Found {
  const same = lookAlikes(index, key);
  if (same.length === 0) return { kind: 'none' };
  // The rows of one table come and go at its end: there the row alone says which.
  const known = same.length === key.of || (key.of > 1 && ofOneTable(same));
  const found = same[key.nth];
  if (known && found) return { kind: 'one', ref: found.control.ref };
  return { kind: known ? 'none' : 'several' };
}

function lookAlikes(index: KeyIndex, key: Omit<ControlKey, 'nth' | 'of'>): readonly Indexed[] {
  const labels = key.labels.map(keyWords).filter(Boolean);
  const sections = key.sections.map(keyWords).filter(Boolean);
  const among = labels[0] === undefined ? index.all : index.byLabel.get(labels[0]);
  return (among ?? []).filter(
    i =>
      (key.kind === undefined || i.control.kind === key.kind) &&
      labels.every(l => i.labels.includes(l)) &&
      standIn(sections, i.sections),
  );
}

/** Whether the headings stand among those above a control, in their order. */
function standIn(wanted: readonly string[], above: readonly string[]): boolean {
  let at = 0;
  for (const section of above) if (section === wanted[at]) at++;
  return at === wanted.length;
}

const ofOneTable = (same: readonly Indexed[]): boolean => {
  const first = same[0]!.control.row;
  return (
    first !== null &&
    same.every(i => i.control.row?.group === first.group && i.control.row.column === first.column)
  );
};

/**
 * @param drop says of a text that it must not be kept (it names somebody).
 * @returns the key of a control, or null where the page no longer has it.
 */
export function keyOf(index: KeyIndex, ref: number, drop: (text: string) => boolean): ControlKey | null {
  const control = index.all.find(i => i.control.ref === ref)?.control;
  if (!control) return null;
  const keep = (texts: readonly string[], most: number) =>
    texts
      .filter(text => !drop(text))
      .map(keptText)
      .filter(text => keyWords(text) !== '')
      .slice(-most);
  const key = {
    sections: keep(control.sections, 12),
    labels: keep(namingLabels(control), 8),
    kind: control.kind,
  };
  const same = lookAlikes(index, key);
  const nth = same.findIndex(i => i.control.ref === ref);
  return nth < 0 ? null : { ...key, nth, of: same.length };
}
