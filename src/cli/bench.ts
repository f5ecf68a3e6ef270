import { writeFile } from 'node:fs/promises';
import { compileGuard } from '../core/guard/compile-guard.ts';
import { classify } from './bench/classify.ts';
import { detectAll, oneKey } from './bench/detect.ts';
import { fillPlain } from './bench/fill.ts';
import { idle } from './bench/idle.ts';
import { type Bench, judge, print } from './bench/report.ts';
import { openBenchStage } from './bench/stage.ts';
import { readGuardData } from './read-guard-data.ts';

/**
 * `npm run bench [-- --json <file>] [--only detect|classify|fill|idle]`: what the engine costs a page, as a multiple of the
 * least that anything could cost there, measured in the same run and the same page. Only time that a thread really
 * ran counts; waits are told apart. Exit 0 when it ran, whatever the figures.
 */
const SIZES = (take('--sizes') ?? '50,200,1000,5000').split(',').map(Number);
const FILLS = [200, 1000];
const PAIRS = 20;
const repeatsFor = (controls: number) => (controls > 1000 ? 5 : 11);

const only = take('--only');
const wants = (part: string) => only === undefined || only === part;
const measured: Omit<Bench, 'verdicts' | 'kind'> = {
  detect: [],
  key: null,
  classify: [],
  fill: [],
  idle: null,
};
if (wants('detect')) {
  console.log('• đọc câu chữ …');
  const guard = compileGuard(readGuardData(), { proved: true });
  measured.detect = detectAll(guard);
  measured.key = oneKey(guard);
}
if (only !== 'detect') await inBrowser();
const bench: Bench = { kind: 'bench', ...measured, verdicts: judge(measured) };
print(bench);
const file = take('--json');
if (file) await writeFile(file, `${JSON.stringify(bench, null, 1)}\n`);

async function inBrowser(): Promise<void> {
  const stage = await openBenchStage();
  try {
    if (wants('classify'))
      for (const n of SIZES) {
        console.log(`• nhận diện ${n} ô …`);
        measured.classify.push(await classify(stage, n, repeatsFor(n)));
      }
    if (wants('fill'))
      for (const n of FILLS) {
        console.log(`• điền ${n} ô …`);
        measured.fill.push(await fillPlain(stage, n, repeatsFor(n)));
      }
    if (wants('idle')) {
      console.log(`• trang tự đổi, ${PAIRS} cặp …`);
      measured.idle = await idle(stage, PAIRS);
    }
  } finally {
    await stage.close();
  }
}

function take(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}
