import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileGuard } from '../core/guard/compile-guard.ts';
import { runCases } from '../core/guard/law/run-cases.ts';
import { refusalSentences } from '../locales/refused-rule.ts';
import { ROOT } from './build.ts';
import { printCases } from './law/print-cases.ts';
import { readGuardData } from './read-guard-data.ts';

export const LAW_CASES = join(ROOT, 'docs', 'law-cases.md');

/** The table of rules x cases as it must stand in docs/, and what is wrong with it. */
export function makeTable(): { text: string; faults: string[] } {
  const guard = compileGuard(readGuardData());
  const runs = runCases(guard.book, guard.detect);
  const failed = runs.filter(run => !run.ok).map(run => `${run.rule.id}.json: ${run.case.name}`);
  return {
    text: printCases(guard.laws, runs),
    faults: [...guard.refused.flatMap(refused => refusalSentences(refused)), ...failed],
  };
}

/** `npm run law` writes docs/law-cases.md; exits with 1 where a rule is refused or a case fails. */
async function main(): Promise<void> {
  const { text, faults } = makeTable();
  const before = await readFile(LAW_CASES, 'utf8').catch(() => '');
  await writeFile(LAW_CASES, text);
  for (const fault of faults) console.error(`✗ ${fault}`);
  console.log(`docs/law-cases.md: ${before === text ? 'không đổi' : 'đã ghi lại'}, ${faults.length} lỗi`);
  if (faults.length > 0) process.exitCode = 1;
}

if (import.meta.main) await main();
