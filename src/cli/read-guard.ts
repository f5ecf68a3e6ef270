import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileGuard, type Guard } from '../core/guard/compile-guard.ts';
import { parseGuardData } from '../core/guard/guard-data.ts';

/** The same guard as in the extension, from the same files, read by node. */
export async function readGuard(): Promise<Guard> {
  const files: Record<string, unknown> = {};
  for (const folder of ['lexicon', 'rules']) {
    const dir = join(import.meta.dirname, '..', 'data', folder);
    for (const name of await readdir(dir)) files[`${folder}/${name}`] = JSON.parse(await readFile(join(dir, name), 'utf8'));
  }
  return compileGuard(parseGuardData(files));
}
