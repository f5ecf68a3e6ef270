import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FieldData, parseFieldData } from '../core/match/field-data.ts';

/** The same field data as in the extension, from the same files, read by node. @throws ZodError naming file and place. */
export async function readFieldData(): Promise<FieldData> {
  const dir = join(import.meta.dirname, '..', 'data', 'fields');
  const files: Record<string, unknown> = {};
  for (const name of await readdir(dir)) files[name] = JSON.parse(await readFile(join(dir, name), 'utf8'));
  return parseFieldData(files);
}
