import type { Page } from '@playwright/test';
import type { Stage } from './stage.ts';
import { trace } from './trace.ts';

/**
 * The least that anything could do that classifies or fills a page; sent into the page as text. Never `el.labels`,
 * which is quadratic and would flatter us.
 */

/** One query, one index by `label.control`, the label's text, whether the control can be seen and has a box. */
export function barePass(): number {
  const labels = new Map<Element, string>();
  for (const label of document.querySelectorAll('label')) {
    const { control } = label;
    if (control && !labels.has(control)) labels.set(control, (label.textContent ?? '').trim());
  }
  const found: { label: string; visible: boolean }[] = [];
  for (const control of document.querySelectorAll<HTMLElement>('input, select, textarea')) {
    const box = control.getBoundingClientRect();
    const visible =
      control.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
      box.width > 0 &&
      box.height > 0;
    found.push({ label: labels.get(control) ?? '', visible });
  }
  return found.length;
}

/** The prototype's setter, `input` and `change` for every text box. */
export function bareFill(): number {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!;
  const boxes = document.querySelectorAll<HTMLInputElement>('input');
  for (const box of boxes) {
    set.call(box, 'Nguyễn Văn Thử');
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    box.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return boxes.length;
}

export function emptyAll(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('input')) box.value = '';
}

/** Time that the page's thread ran for one pass of a script that makes several, less the message that starts it. */
export async function bareMsOf(stage: Stage, page: Page, script: string, passes: number): Promise<number> {
  const message = (await trace(stage, page, () => page.evaluate('0'))).page.busyMs;
  const all = (await trace(stage, page, () => page.evaluate(`{${script}}0`))).page.busyMs;
  return Math.max(all / 2, all - message) / passes;
}
