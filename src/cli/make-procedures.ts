import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CatalogueFile, printCatalogue } from '../core/procedures/catalogue-file.ts';
import { type CatalogueParts, makeCatalogue } from '../core/procedures/make-catalogue.ts';
import { SourceProcedure } from '../core/procedures/source-procedure.ts';
import { ROOT } from './build.ts';

/**
 * Makes `src/data/procedures/*.json` anew from a list of the national portal's procedures, one JSON object a line
 * (the shape is `SourceProcedure`): `node src/cli/make-procedures.ts <procedures.jsonl> [source]`
 */
export const PROCEDURES = join(ROOT, 'src', 'data', 'procedures');
const SOURCE = 'Cổng Dịch vụ công quốc gia: danh mục thủ tục hành chính (facts and names)';

/** Writes both parts; each is checked against its schema first. @returns a line of figures for each */
export async function writeCatalogue(parts: CatalogueParts, dir = PROCEDURES): Promise<string[]> {
  const texts = Object.entries(parts).map(([part, file]) => {
    const text = printCatalogue(CatalogueFile.parse(file));
    return { part, text, count: file.procedures.length };
  });
  const lines: string[] = [];
  for (const { part, text, count } of texts) {
    await writeFile(join(dir, `${part}.json`), text);
    const kb = (n: number) => `${Math.round(n / 1024)} KB`;
    lines.push(`${part}: ${count} (${kb(Buffer.byteLength(text))}, gzip ${kb(gzipSync(text).length)})`);
  }
  return lines;
}

if (import.meta.main) {
  const [path, source = SOURCE] = process.argv.slice(2);
  if (!path) throw new Error('usage: node src/cli/make-procedures.ts <procedures.jsonl> [source]');
  const lines = (await readFile(path, 'utf8')).split('\n').filter(Boolean);
  const list = lines.map(line => SourceProcedure.parse(JSON.parse(line)));
  console.log((await writeCatalogue(makeCatalogue(list, source))).join('\n'));
}
