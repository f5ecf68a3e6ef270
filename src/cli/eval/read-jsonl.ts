import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { CorpusError } from './corpus-error.ts';

/** @throws CorpusError naming the line that can't be read. */
export async function readJsonl<T>(path: string, schema: z.ZodType<T>): Promise<T[]> {
  let body: string;
  try {
    body = await readFile(path, 'utf8');
  } catch {
    throw new CorpusError(`Không đọc được bộ đo: ${path}`);
  }
  const rows: T[] = [];
  body.split('\n').forEach((line, i) => {
    if (line.trim() === '') return;
    let json: unknown;
    try {
      json = JSON.parse(line);
    } catch {
      throw new CorpusError(`${path}, dòng ${i + 1}: không phải JSON.`);
    }
    const row = schema.safeParse(json);
    if (!row.success)
      throw new CorpusError(
        `${path}, dòng ${i + 1}: ${row.error.issues[0]?.path.join('.')} ${row.error.issues[0]?.message}`,
      );
    rows.push(row.data);
  });
  if (rows.length === 0) throw new CorpusError(`Bộ đo rỗng: ${path}`);
  return rows;
}
