import { expect } from '@playwright/test';
import { buildWidgets } from '../widgets/build.mjs';
import { test } from './widgets/bench-test.ts';
import { report } from './widgets/report.ts';
import { tryPage } from './widgets/try-page.ts';
import { pageNames } from './widgets/widget-page.ts';

/** `npm test` drives every third library, `npm run widgets` and `npm run test:long` all of them. */
const names = pageNames().filter((_, i) => !process.env.MOTLAN_SAMPLE || i % 3 === 0);

for (const name of names)
  test(`${name}: every widget's own model takes the value, hears of it once, and gives it back`, async ({
    bench,
    site,
  }) => {
    await buildWidgets({ only: [name] });
    const { rows, problems } = await tryPage(bench, site, name);
    report(name, rows);
    expect(problems).toEqual([]);
  });
