import { formatDate, parseDate } from '../../core/fields/dates.ts';
import { isDatePath, means } from '../../core/fields/for-control.ts';
import type { Control, Driver, DriverEnv } from '../controls/control.ts';
import { pickInElementCalendar } from './element-calendar.ts';
import { type Box, focusOn, key, press, setText } from './events.ts';
import { text } from './text.ts';

const HOST = '.ant-picker, .el-date-editor';
const NOT_ONE_DATE = '.ant-picker-range, .el-range-editor, .el-date-editor--time';

const box = (c: Control) => c.element as Box;

/**
 * Date pickers of antd (React and Vue) and Element. Up to antd 5.13 the box is read-only until its picker is open,
 * so only the widget's own state says whether it may be filled. Where the portal set no format, and so shows none,
 * both libraries want yyyy-MM-dd.
 */
export const datePicker: Driver = {
  ...text,
  id: 'date-picker',
  within: HOST,
  claim(element) {
    const host = element.closest<HTMLElement>(HOST);
    if (!host || host.matches(NOT_ONE_DATE) || !(element instanceof HTMLInputElement)) return null;
    return { host, element, kind: 'date' };
  },
  readOnly: () => false,
  disabled: c => c.host.matches('.ant-picker-disabled, .is-disabled') || box(c).disabled,
  async write(c, intent, env) {
    await open(c, env);
    const iso = isDatePath(intent.path) ? parseDate(intent.value) : null;
    if (box(c).readOnly && iso && panel(c)) return pickInElementCalendar(() => panel(c), iso, env);
    if (box(c).readOnly) return { ok: false, refusal: 'readonly' };
    const result = await text.write(c, intent, env);
    if (!result.ok || !iso || box(c).value === iso) return result;
    // Element shows what it does not understand until it is left by Tab.
    key(box(c), 'keydown', 'Tab', 9);
    const took = () => means(intent.path, intent.value, text.read(c).text);
    if (await stays(took, env)) return result;
    await open(c, env);
    setText(box(c), formatDate(iso, 'yyyy-MM-dd'), { enter: true, realFocus: env.realFocus });
    key(box(c), 'keydown', 'Tab', 9);
    return result;
  },
  async restore(c, before, env) {
    if (!before.empty) await open(c, env);
    // The button that empties it comes up under the pointer.
    else c.host.dispatchEvent(new MouseEvent('mouseenter'));
    if (before.empty && box(c).readOnly)
      await env.until(() => c.host.querySelector('.clear-icon') !== null, 200);
    return text.restore(c, before, env);
  },
};

/** What a picker does not understand stands there until it loses the focus, then goes. */
const stays = async (took: () => boolean, env: DriverEnv): Promise<boolean> =>
  !(await env.until(() => !took(), 150));

/** The calendar that stands open where typing is switched off: Element's. */
const panel = (c: Control): Element | null => {
  const named = c.element.ownerDocument.getElementById(box(c).getAttribute('aria-controls') ?? '');
  const open = [...(named ?? c.element.ownerDocument).querySelectorAll('.el-picker-panel')];
  return open.find(p => p.getClientRects().length > 0) ?? null;
};

async function open(c: Control, env: DriverEnv): Promise<void> {
  if (!box(c).readOnly) return;
  press(box(c));
  focusOn(box(c));
  await env.until(() => !box(c).readOnly || panel(c) !== null, 500);
}
