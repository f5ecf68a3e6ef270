import type { Control, DriverEnv } from '../controls/control.ts';
import { inOverlay } from './cdk-overlay.ts';
import { press } from './events.ts';

const VIEW_MS = 1000;
/** 24 years a page: more than a century either way. */
const MOST_PAGES = 8;

const calendar = (c: Control): Element | null =>
  inOverlay(c, '.mat-datepicker-content mat-calendar')[0] ?? null;
const cells = (c: Control, view: string): Element[] => [
  ...(calendar(c)?.querySelectorAll(`${view} .mat-calendar-body-cell`) ?? []),
];
const numberIn = (cell: Element): number => Number(/\d+/.exec(cell.textContent ?? '')?.[0]);
/** Legacy cells stand for themselves; newer ones are buttons, and either may say that it can't be pressed. */
const barred = (cell: Element): boolean => cell.matches('.mat-calendar-body-disabled, [aria-disabled=true]');

/**
 * Picks a day in Angular Material's calendar as a person would: year, month, day. Its cells are numbers in every
 * language and format, which the text of its box is not.
 * @returns false where the calendar did not open or has no such day to pick.
 */
export async function pickInCalendar(
  c: Control,
  iso: string,
  open: () => void,
  env: DriverEnv,
): Promise<boolean> {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  if (!calendar(c)) open();
  const shows = (view: string) => env.until(() => cells(c, view).length > 0, VIEW_MS);
  if (!(await env.until(() => calendar(c) !== null, VIEW_MS))) return false;
  const picked =
    (await showYears(c, env)) &&
    (await turnTo(c, year, env)) &&
    take(cells(c, 'mat-multi-year-view').find(cell => numberIn(cell) === year)) &&
    (await shows('mat-year-view')) &&
    // Months have names, of which there are many; they stand in order.
    take(cells(c, 'mat-year-view')[month - 1]) &&
    (await shows('mat-month-view')) &&
    take(cells(c, 'mat-month-view').find(cell => numberIn(cell) === day));
  const closed = picked && (await env.until(() => calendar(c) === null, 500));
  if (!closed) await close(c, picked, env);
  return picked;
}

function take(cell: Element | undefined): boolean {
  if (!cell || barred(cell)) return false;
  press(cell);
  return true;
}

const button = (c: Control, which: string): HTMLButtonElement | null =>
  calendar(c)?.querySelector<HTMLButtonElement>(`.mat-calendar-${which}-button`) ?? null;

/** From days the button above leads to years; from months it leads to days first. */
async function showYears(c: Control, env: DriverEnv): Promise<boolean> {
  const years = () => cells(c, 'mat-multi-year-view').length > 0;
  for (let presses = 0; presses < 2 && !years(); presses++) {
    const period = button(c, 'period');
    if (!period) return false;
    const months = cells(c, 'mat-year-view').length > 0;
    press(period);
    await env.until(() => (months ? cells(c, 'mat-month-view').length > 0 : years()), VIEW_MS);
  }
  return years();
}

async function turnTo(c: Control, year: number, env: DriverEnv): Promise<boolean> {
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const shown = cells(c, 'mat-multi-year-view').map(numberIn);
    if (shown.includes(year)) return true;
    const turn = button(c, year < (shown[0] ?? 0) ? 'previous' : 'next');
    if (!turn || turn.disabled) return false;
    press(turn);
    const first = shown[0];
    await env.until(() => numberIn(cells(c, 'mat-multi-year-view')[0] ?? turn) !== first, VIEW_MS);
  }
  return false;
}

/** Some calendars want their choice confirmed; one that has no such day is left. */
async function close(c: Control, picked: boolean, env: DriverEnv): Promise<void> {
  const confirm = picked ? inOverlay(c, '.mat-datepicker-actions [matdatepickerapply]')[0] : undefined;
  const way = confirm ?? inOverlay(c, '.cdk-overlay-backdrop').at(-1);
  if (way) press(way);
  await env.until(() => calendar(c) === null, 500);
}
