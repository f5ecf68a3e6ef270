import type { Claim, Control, Driver } from '../controls/control.ts';
import { LATE_OPTIONS_MS, takeOption } from './choose.ts';
import { type Box, press, type } from './events.ts';
import { choiceReading } from './reading.ts';
import { scrollThrough } from './scroll-through.ts';
import { scrollerOf } from './scroller-of.ts';

/** A search is answered by the portal's server as well, ms. */
const SEARCH_MS = 1500;

/** What differs between widgets that show a value, open a list on a press and close it when an option is pressed. */
export type ListWidget = {
  id: string;
  within?: string;
  claim(element: Element): Claim | null;
  disabled(control: Control): boolean;
  /** The text that the closed widget shows. */
  shown(control: Control): string | null | undefined;
  /** Opens the list; nothing where it is open. */
  open(control: Control): void;
  isOpen(control: Control): boolean;
  options(control: Control): Element[];
  /** How an option is taken; a full press unless said otherwise. */
  take?(option: Element): void;
  close?(control: Control): void;
  /** The open list, where a part of its options comes into the document only by scrolling. */
  scrolled?(control: Control): Element | null;
  /** The box of the open list in which more options are searched for, where it has one. */
  search?(control: Control): Box | null;
  /** The button that empties the widget, where it has one. */
  clear?(control: Control): Element | null;
  /** Whether the widget can be emptied again, judged while it is still empty. */
  clearable: boolean;
};

/** Makes a driver of it. */
export function listDriver(widget: ListWidget): Driver {
  const driver: Driver = {
    id: widget.id,
    ...(widget.within ? { within: widget.within } : {}),
    claim: widget.claim,
    // Many such widgets hold a read-only input by design: only the widget counts.
    readOnly: c => c.host.matches('[readonly], [aria-readonly=true], .sd-input--readonly'),
    disabled: widget.disabled,
    read: c => choiceReading(widget.shown(c), c.element.ariaLabel),
    options: () => [],
    async write(c, intent, env) {
      if (!widget.isOpen(c)) widget.open(c);
      if (!(await env.until(() => widget.isOpen(c), 1500))) return { ok: false, refusal: 'not_accepted' };
      const take = widget.take ?? ((option: Element) => press(option));
      const options = () => widget.options(c);
      const panel = widget.scrolled?.(c) ?? null;
      const scroller = panel && scrollerOf(panel);
      // What is to be scrolled through is there already; other lists may be loading.
      const wait = (scroller || widget.search) && options().length > 0 ? 150 : LATE_OPTIONS_MS;
      let result = await takeOption(intent, options, take, env, wait);
      const box = widget.search?.(c) ?? null;
      if (box && !result.ok && result.refusal === 'no_option') {
        type(box, intent.value);
        result = await takeOption(intent, options, take, env, SEARCH_MS);
        if (!result.ok) type(box, '');
      }
      if (scroller && !result.ok && result.refusal === 'no_option')
        result = await scrollThrough(scroller, intent, options, take, env);
      // Most close when an option is pressed; none is left open over the page.
      const closed = result.ok && (await env.until(() => !widget.isOpen(c), 500));
      if (!closed && widget.isOpen(c)) widget.close?.(c);
      return result;
    },
    async restore(c, before, env) {
      if (!before.empty) return (await driver.write(c, { path: '', value: before.text }, env)).ok;
      const clear = widget.clear?.(c);
      if (!clear) return false;
      press(clear);
      return true;
    },
    undoable: c => widget.clearable || !driver.read(c).empty,
  };
  return driver;
}
