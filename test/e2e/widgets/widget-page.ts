import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

const WIDGETS = join(import.meta.dirname, '..', '..', 'widgets');

export type Check = { value: unknown; selector?: string; model?: string };

export type WidgetPage = {
  /** Library and version. */
  library: string;
  /** Selector -> path, as in every corpus. */
  fields: Record<string, string | null>;
  /** Selector -> which widget it is. A model's key is the id in the selector. */
  widgets: Record<string, string>;
  record: Record<string, string>;
  checks: Check[];
  untouched: Check[];
};

/** Names of the pages that say what they are to be filled with. */
export const pageNames = (): string[] =>
  readdirSync(WIDGETS).filter(
    name => existsSync(join(WIDGETS, name, 'index.html')) && existsSync(join(WIDGETS, name, 'fill.json')),
  );

export function readPage(name: string): WidgetPage {
  const read = (file: string) => JSON.parse(readFileSync(join(WIDGETS, name, file), 'utf8'));
  const { family, fields, widgets = {} } = read('expect.json');
  const { record, checks, untouched = [] } = read('fill.json');
  return { library: family, fields, widgets, record, checks, untouched };
}

/** The key under which the page's model holds what a selector names. */
export const keyOf = (selector: string): string =>
  KEY.exec(selector.split('>>>').at(-1)!)?.slice(1).find(Boolean) ?? '';

/** Its id, its name in an Angular form, or its key in a form of Form.io. */
const KEY = /#([\w-]+)|\[formcontrolname=([\w-]+)|data\[([\w-]+)\]|\.formio-component-([\w-]+)/;

/** The checks that speak of this control. */
export const checksOf = (checks: readonly Check[], selector: string): Check[] =>
  checks.filter(
    c => c.selector === selector || (c.model && new RegExp(`\\b${keyOf(selector)}\\b`).test(c.model)),
  );

export const got = (page: Page, check: Check): Promise<unknown> =>
  check.model
    ? page.evaluate(check.model)
    : page.evaluate(
        steps => {
          let root: ParentNode | null = document;
          let element: Element | null = null;
          for (const step of steps) {
            element = root?.querySelector(step) ?? null;
            root =
              element instanceof HTMLIFrameElement ? element.contentDocument : (element?.shadowRoot ?? null);
          }
          return (element as HTMLInputElement | null)?.value ?? element?.textContent ?? null;
        },
        check.selector!.split('>>>').map(s => s.trim()),
      );
