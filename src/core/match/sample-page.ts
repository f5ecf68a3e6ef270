import type { FieldModel } from './field-model.ts';
import { matchFields } from './match-fields.ts';
import type { ControlSnapshot } from './page-snapshot.ts';
import { sampleControl } from './sample-control.ts';

export type Given = Partial<ControlSnapshot> & { label?: string; section?: string };

/** What is matched on a page of text boxes, each with one label and one heading unless more is said: for tests. */
export function samplePage(model: FieldModel, ...given: Given[]) {
  const controls = given.map(({ label, section, ...more }, ref) =>
    sampleControl(ref, {
      labels: label === undefined ? [] : [{ place: 'label', text: label }],
      sections: section === undefined ? [] : [section],
      ...more,
    }),
  );
  const map = matchFields({ title: '', headings: [], controls }, model);
  return {
    paths: controls.map(c => map.matches.find(m => m.ref === c.ref)?.path ?? null),
    ambiguous: map.ambiguous.map(a => a.ref),
    map,
  };
}
