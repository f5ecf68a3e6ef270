import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/*.test.ts'],
    environment: 'node',
    testTimeout: 20_000,
    // Tests of page code start a browser of their own; two at once on two cores take their time.
    hookTimeout: 60_000,
  },
});
