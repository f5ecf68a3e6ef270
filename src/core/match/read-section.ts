import type { Role } from '../record/field-path.ts';
import type { Paper } from './field-data.ts';
import type { FieldModel } from './field-model.ts';
import { wordsOf } from './phrases.ts';
import { readLabel, splitLabel } from './read-label.ts';
import { spellOut } from './spell-out.ts';

/** What one heading says. */
export type SectionReading = {
  role: Role | null;
  address: string | null;
  group: string | null;
  paper: Paper | null;
  supplement: boolean;
  nothing: boolean;
  /** It names one matter of a person ("Nơi thường trú", "Giấy tờ tùy thân"): the block of whoever stood before goes on. */
  detail: boolean;
  /** It opens the block of a person whom a case does not hold. */
  other: boolean;
};

const [OF] = wordsOf('của');
/** A heading is about nothing to fill only where that is nearly all it says. */
const NOTHING_COVERAGE = 0.6;

export function readSection(heading: string, model: FieldModel): SectionReading {
  const { main, brackets } = splitLabel(heading, model.abbreviations);
  const words = spellOut(wordsOf(main), model.abbreviations);
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
    other: false,
    detail: false,
  };
  let nothing = 0;
  for (const hit of hits) {
    // The person of a block stands at the head of its heading, or behind "của"; "… cho trẻ em dưới 6 tuổi" is the name of a procedure.
    const atHead = understood >= hit.start || words[hit.start - 1] === OF;
    understood += hit.length;
    for (const meaning of hit.entries) {
      if (meaning.is === 'other' && atHead && roles.size === 0) reading.other = true;
      // "Người giám hộ của trẻ": the one who was named first.
      const whose = roles.size > 0 && words[hit.start - 1] === OF;
      if (meaning.is === 'role' && atHead && !reading.other && !whose) roles.add(meaning.role);
      if (meaning.is === 'address') reading.address ??= meaning.kind;
      if (meaning.is === 'group') reading.group ??= meaning.group;
      if (meaning.is === 'paper') reading.paper ??= meaning.context;
      if (meaning.is === 'supplement') reading.supplement = true;
      if (meaning.is === 'nothing') nothing += hit.length;
    }
  }
  // "ÔNG (CHỒNG)": the brackets say who is meant.
  if (roles.size === 0 && !reading.other)
    for (const hit of model.sections.find(wordsOf(brackets)))
      for (const meaning of hit.entries) if (meaning.is === 'role') roles.add(meaning.role);
  // "Đăng ký nhận cha, mẹ, con" names a procedure, not the person of a block.
  if (roles.size === 1 || (roles.size === 2 && /\//.test(heading))) reading.role = [...roles][0]!;
  const matter = reading.group || reading.role || reading.other ? null : readLabel(heading, model);
  reading.detail =
    reading.address !== null ||
    (!!matter?.field && !/^(dossier|document|registration|death|business)/.test(matter.field.field));
  reading.nothing = words.length > 0 && nothing / words.length >= NOTHING_COVERAGE;
  return reading;
}
