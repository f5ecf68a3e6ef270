import type { DriverEnv, WriteResult } from '../controls/control.ts';
import { press } from './events.ts';

const LABEL = '.el-date-picker__header-label';
const BACK = '.d-arrow-left, .el-icon-d-arrow-left';
const ON = '.d-arrow-right, .el-icon-d-arrow-right';

/** Presses a day in a calendar of Element or element-plus, which stands open: year by year, then the table of months. */
export async function pickInElementCalendar(
  panel: () => Element | null,
  iso: string,
  env: DriverEnv,
): Promise<WriteResult> {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const all = (selector: string) => [...(panel()?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const shownYear = () => Number(/\d{4}/.exec(all(LABEL)[0]?.textContent ?? '')?.[0] ?? 0);
  const no: WriteResult = { ok: false, refusal: 'no_option' };

  for (let from = shownYear(); from !== year; from = shownYear()) {
    const arrow = all(from > year ? BACK : ON)[0];
    if (!arrow || from === 0) return no;
    press(arrow);
    // One that does not move any more stands at the bound that the portal set.
    if (!(await env.until(() => shownYear() !== from, 500))) return no;
  }
  const months = all(LABEL)[1];
  if (months) press(months);
  if (!(await env.until(() => all('.el-month-table td').some(isSeen), 500))) return no;
  const cell = all('.el-month-table td')[month - 1];
  if (!cell || cell.matches('.disabled')) return no;
  press(cell.querySelector('.el-date-table-cell, .cell') ?? cell);
  const days = () => all('.el-date-table td:not(.prev-month, .next-month, .disabled, .week)').filter(isSeen);
  const wanted = () => days().find(d => d.textContent?.trim() === String(day));
  if (!(await env.until(() => wanted() !== undefined, 500))) return no;
  const found = wanted()!;
  press(found.querySelector('.el-date-table-cell, span') ?? found);
  return { ok: true };
}

const isSeen = (e: Element): boolean => e.getClientRects().length > 0;
