import type { Role } from '../record/field-path.ts';
import type { FieldModel } from './field-model.ts';
import { wordsOf } from './phrases.ts';
import { splitLabel } from './read-label.ts';

/** What one heading says. */
export type SectionReading = {
  role: Role | null;
  address: string | null;
  group: string | null;
  paper: 'notice' | 'registration' | null;
  supplement: boolean;
  nothing: boolean;
};

/** A heading is about nothing to fill only where that is nearly all it says. */
const NOTHING_COVERAGE = 0.6;

export function readSection(heading: string, model: FieldModel): SectionReading {
  const words = wordsOf(splitLabel(heading).main);
  const hits = model.sections.find(words);
  const roles = new Set<Role>();
  let understood = 0;
  const reading: SectionReading = {
    role: null,
    address: null,
    group: null,
    paper: null,
    supplement: false,
    nothing: false,
  };
  let nothing = 0;
  for (const hit of hits) {
    // The person of a block stands at the head of its heading; "… cho trẻ em dưới 6 tuổi" is the name of a procedure.
    const atHead = understood >= hit.start;
    understood += hit.length;
    for (const meaning of hit.entries) {
      if (meaning.is === 'role' && atHead) roles.add(meaning.role);
      if (meaning.is === 'address') reading.address ??= meaning.kind;
      if (meaning.is === 'group') reading.group ??= meaning.group;
      if (meaning.is === 'paper') reading.paper ??= meaning.context;
      if (meaning.is === 'supplement') reading.supplement = true;
      if (meaning.is === 'nothing') nothing += hit.length;
    }
  }
  // "Đăng ký nhận cha, mẹ, con" names a procedure, not the person of a block.
  if (roles.size === 1 || (roles.size === 2 && /\//.test(heading))) reading.role = [...roles][0]!;
  reading.nothing = words.length > 0 && nothing / words.length >= NOTHING_COVERAGE;
  return reading;
}
