import type { DriverEnv, Intent, WriteResult } from '../controls/control.ts';
import { takeOption } from './choose.ts';

/** Pages of a list that are looked at; 3,321 communes at eight a page are 415. */
const MOST_PAGES = 500;

/** Takes an option of a list that draws only what is in sight, or grows as it is scrolled, page by page from its beginning. */
export async function scrollThrough(
  scroller: Element,
  intent: Intent,
  options: () => Element[],
  take: (option: Element) => void,
  env: DriverEnv,
): Promise<WriteResult> {
  scroller.scrollTop = 0;
  for (let page = 0; page < MOST_PAGES && !env.signal.aborted; page++) {
    const found = await takeOption(intent, options, take, env, 0);
    if (found.ok || found.refusal !== 'no_option') return found;
    const before = scroller.scrollTop;
    const shown = options().length + (options()[0]?.textContent ?? '');
    scroller.scrollTop = before + scroller.clientHeight;
    if (scroller.scrollTop === before) break;
    // The browser tells a page that is not in front of it late, if at all.
    scroller.dispatchEvent(new Event('scroll'));
    await env.until(() => options().length + (options()[0]?.textContent ?? '') !== shown, 100);
  }
  return { ok: false, refusal: 'no_option' };
}
