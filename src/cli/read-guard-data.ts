import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GuardData } from '../core/guard/compile-guard.ts';

function readFolder(folder: string): Record<string, unknown> {
  const names = readdirSync(folder).filter(name => name.endsWith('.json'));
  return Object.fromEntries(
    names.sort().map(name => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))]),
  );
}

/** The same files that src/data/guard.ts bundles, read from disk for commands that run in node. */
export function readGuardData(root = fileURLToPath(new URL('../data', import.meta.url))): GuardData {
  const law = readFolder(`${root}/law`);
  return {
    lexicon: readFolder(`${root}/lexicon`),
    rules: readFolder(`${root}/rules`),
    law: { wording: law['wording.json'], databases: law['databases.json'], merit: law['merit.json'] },
  };
}
