import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CorpusError } from './corpus-error.ts';

const Expect = z.object({
  family: z.string().optional(),
  procedure: z.string().nullish(),
  ready: z.string().nullish(),
  fields: z.record(z.string(), z.string().nullable()),
  frames: z.array(z.string()).optional(),
  accept: z.record(z.string(), z.array(z.string())).optional(),
  unscored: z.record(z.string(), z.string()).optional(),
});

const Check = z.union([
  z.object({ selector: z.string(), value: z.unknown() }),
  z.object({ model: z.string(), value: z.unknown() }),
]);
export type Check = z.infer<typeof Check>;

const Fill = z.object({
  record: z.record(z.string(), z.string()),
  checks: z.array(Check),
  untouched: z.array(z.object({ selector: z.string(), value: z.unknown() })).default([]),
});

export type CorpusPage = { name: string; expect: z.infer<typeof Expect>; fill: z.infer<typeof Fill> | null };

/** Reads a folder with one folder a page (`index.html`, `expect.json`, perhaps `fill.json`). */
export async function readPages(dir: string): Promise<CorpusPage[]> {
  if (!existsSync(dir) || !(await stat(dir)).isDirectory())
    throw new CorpusError(`Không có thư mục bộ đo: ${dir}`);
  const names = (await readdir(dir)).filter(n => existsSync(join(dir, n, 'expect.json'))).sort();
  if (names.length === 0)
    throw new CorpusError(`Không có trang nào (thư mục con với expect.json) trong ${dir}`);
  return Promise.all(
    names.map(async name => ({
      name,
      expect: await parse(join(dir, name, 'expect.json'), Expect),
      fill: existsSync(join(dir, name, 'fill.json')) ? await parse(join(dir, name, 'fill.json'), Fill) : null,
    })),
  );
}

async function parse<T>(file: string, schema: z.ZodType<T>): Promise<T> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw new CorpusError(`Không đọc được ${file}: không phải JSON.`);
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new CorpusError(`Sai định dạng ${file}: ${issue?.path.join('.')}: ${issue?.message}`);
}
