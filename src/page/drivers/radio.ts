import { pickOption } from '../../core/fields/pick-option.ts';
import type { Control, Driver } from '../controls/control.ts';
import { exclusiveBoxes } from '../controls/exclusive-boxes.ts';
import { labelOfMember } from '../controls/member-label.ts';
import type { Peers } from '../controls/radio-peers.ts';
import { decide } from './choose.ts';
import { leave } from './events.ts';
import { choiceReading } from './reading.ts';

const GROUP =
  'x-radio, [role=radiogroup], mat-radio-group, .ant-radio-group, .v-input--radio-group, .el-radio-group';

/** Members of one group: by the widget that holds them, else by name in the same form (or root). */
function membersOf(input: HTMLInputElement, peers: Peers): readonly HTMLInputElement[] {
  const group = input.closest(GROUP);
  if (group) return [...group.querySelectorAll<HTMLInputElement>(`input[type=${input.type}]`)];
  return input.type === 'radio' ? peers(input) : [input];
}

const checked = (c: Control) => c.members.find(m => m.checked);
/** A group of exclusive check boxes can be emptied by pressing the chosen one again; radio buttons cannot. */
const clearable = (c: Control) => c.members[0]?.type === 'checkbox';

/** Radio buttons, and exclusive check boxes: the ministry's, and those of forms that look like paper. */
export const radio: Driver = {
  id: 'radio',
  claim(element, peers) {
    if (!(element instanceof HTMLInputElement)) return null;
    const paper = element.type === 'checkbox' ? exclusiveBoxes(element) : null;
    const exclusive = element.type === 'checkbox' && element.closest('x-radio') !== null;
    if (element.type !== 'radio' && !exclusive && !paper) return null;
    const members = paper ?? membersOf(element, peers);
    const host = element.closest<HTMLElement>(GROUP) ?? common(members);
    return { host, element: members[0] ?? element, members, kind: 'radio' };
  },
  readOnly: c => c.host.matches('[aria-readonly=true]'),
  disabled: c => c.members.every(m => m.disabled || m.matches('fieldset[disabled] *')),
  read: c => {
    const member = checked(c);
    return choiceReading(member ? labelOfMember(member) : '');
  },
  options: c => c.members.map(labelOfMember),
  async write(c, { path, value }) {
    const texts = c.members.map(labelOfMember);
    const decided = decide(pickOption(path, value, texts), texts);
    if ('ok' in decided) return decided;
    const member = c.members[decided.index]!;
    if (member.disabled) return { ok: false, refusal: 'disabled' };
    if (!member.checked) press(member);
    return { ok: true };
  },
  async restore(c, before) {
    const now = checked(c);
    if (before.empty) {
      if (!clearable(c)) return false;
      if (now) press(now);
      return true;
    }
    const member = c.members.find(m => labelOfMember(m) === before.text);
    if (!member) return false;
    if (!member.checked) press(member);
    return true;
  },
  undoable: c => clearable(c) || checked(c) !== undefined,
};

/** Forms that take values when a control is left hear of it only then. */
function press(member: HTMLInputElement): void {
  member.click();
  leave(member);
}

/** Nearest ancestor that holds all members, or the single member itself. */
function common(members: readonly HTMLElement[]): HTMLElement {
  const [first, ...rest] = members;
  let node: HTMLElement = first!;
  while (rest.some(m => !node.contains(m)) && node.parentElement) node = node.parentElement;
  return node;
}
