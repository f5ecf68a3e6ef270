import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureBuilt, ROOT } from './build.ts';

/**
 * `npm test`: style, types, unit tests, the three builds, then end-to-end tests in real browsers. Every step runs
 * even if one before it failed, so that one run shows all; the last line counts them. `npm run test:long` drives every
 * page of the widget libraries, where `npm test` takes a sample.
 */
type Count = { passed: number; failed: number };

const RESULTS = join(ROOT, 'test', 'results');
const bin = (pkg: string, file: string) => join(ROOT, 'node_modules', pkg, file);

function run(title: string, script: string, args: string[], env: Record<string, string> = {}): boolean {
  const start = performance.now();
  console.log(`\n── ${title}`);
  const done = spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  console.log(
    `   ${done.status === 0 ? 'đạt' : 'HỎNG'}, ${((performance.now() - start) / 1000).toFixed(0)} s`,
  );
  return done.status === 0;
}

const step = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

async function readCount(file: string, count: (json: never) => Count): Promise<Count> {
  try {
    return count(JSON.parse(await readFile(file, 'utf8')) as never);
  } catch {
    // A runner that died wrote nothing: that is a failure, not an absence of tests.
    return { passed: 0, failed: 1 };
  }
}

async function build(name: Parameters<typeof ensureBuilt>[0]): Promise<boolean> {
  try {
    await ensureBuilt(name);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

await rm(RESULTS, { recursive: true, force: true });
await mkdir(RESULTS, { recursive: true });
const unitFile = join(RESULTS, 'unit.json');
const e2eFile = join(RESULTS, 'e2e.json');
const counts: Count[] = [];

console.log('── Dựng tiện ích (bản kiểm thử, bản phát hành, bản Firefox)');
for (const name of ['test', 'release', 'firefox'] as const) counts.push(step(await build(name)));
counts.push(step(run('Quy cách mã nguồn', bin('@biomejs/biome', 'bin/biome'), ['check', '.'])));
run('Kiểu của WXT', bin('wxt', 'bin/wxt.mjs'), ['prepare']);
counts.push(step(run('Kiểu dữ liệu', bin('typescript', 'bin/tsc'), ['--noEmit', '-p', '.'])));
run('Kiểm thử đơn vị', bin('vitest', 'vitest.mjs'), [
  'run',
  '--config',
  'test/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitFile}`,
]);
counts.push(
  await readCount(
    unitFile,
    (r: {
      numPassedTests: number;
      numFailedTests: number;
      numFailedTestSuites: number;
      success: boolean;
    }) => ({
      passed: r.numPassedTests,
      failed: r.numFailedTests || (r.success ? 0 : 1),
    }),
  ),
);
run(
  'Kiểm thử đầu cuối',
  bin('@playwright/test', 'cli.js'),
  ['test', '--config', 'test/playwright.config.ts'],
  {
    PLAYWRIGHT_JSON_OUTPUT_NAME: e2eFile,
    ...(process.argv.includes('--long') ? {} : { MOTLAN_SAMPLE: '1' }),
  },
);
counts.push(
  await readCount(e2eFile, (r: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
    passed: r.stats.expected,
    failed: r.stats.unexpected + r.stats.flaky,
  })),
);

const total = counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }));
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
