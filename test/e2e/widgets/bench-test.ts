import { test as base } from '@playwright/test';
import { servePortals } from '../../portals/serve.ts';
import { buildWidgets } from '../../widgets/build.mjs';
import { type Bench, openBench } from './bench.ts';

/** Tests that share one browser, because starting it takes longer than they do. */
export const test = base.extend<object, { bench: Bench; site: string }>({
  bench: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies off this pattern
    async ({}, use) => {
      const bench = await openBench();
      await use(bench);
      await bench.close();
    },
    { scope: 'worker' },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the dependencies off this pattern
    async ({}, use) => {
      const { dir } = await buildWidgets({ only: [] });
      const server = await servePortals({ dir });
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
});
