import { isFillable, namingLabels } from '../core/match/teach/control-key.ts';
import { blockOf } from '../core/record/field-path.ts';
import type { UnknownView } from '../rpc/view.ts';
import type { FrameState } from './tab-state.ts';

/** More than a person looks through. */
const MOST = 300;

/** The controls of a frame that an officer could fill and the engine does not know, in page order. */
export function unknownControls(key: string, frame: FrameState): UnknownView[] {
  if (!frame.read) return [];
  const { snapshot, map, notes } = frame.read;
  const guesses = new Map(map.ambiguous.map(a => [a.ref, a.paths]));
  const paths = new Map(map.matches.map(m => [m.ref, m.path]));
  let near = 'applicant';
  return snapshot.controls
    .flatMap(control => {
      const path = paths.get(control.ref);
      if (path) near = blockOf(path);
      return !path && isFillable(control) && control.visible ? [{ control, near }] : [];
    })
    .slice(0, MOST)
    .map(({ control, near }) => ({
      key: `${key}/${control.ref}`,
      label: namingLabels(control)[0] ?? control.options.slice(0, 3).join(', '),
      section: control.sections.at(-1) ?? '',
      near,
      guesses: guesses.get(control.ref) ?? [],
      lesson: notes.taught.get(control.ref)?.id ?? null,
    }));
}
