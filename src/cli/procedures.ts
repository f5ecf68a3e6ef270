import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { CatalogueFile } from '../core/procedures/catalogue-file.ts';
import { importList, type RawList } from '../core/procedures/import/import-list.ts';
import { readJsonList } from '../core/procedures/import/read-json-list.ts';
import { readXlsxList } from '../core/procedures/import/read-xlsx-list.ts';
import { tellReport } from '../core/procedures/import/tell-report.ts';
import { isTextKey, t } from '../locales/text.ts';
import { PROCEDURES, writeCatalogue } from './make-procedures.ts';

/**
 * `npm run procedures -- <list.json | list.xlsx> [--check]`: reads a newer official list, says line by line what is
 * wrong with it, and writes `src/data/procedures` when nothing is. Exit 2 for a list that was not taken.
 */
const unpack = promisify(inflateRaw);
const inflate = async (bytes: Uint8Array, max: number): Promise<Uint8Array> =>
  (await unpack(bytes, { maxOutputLength: max })) as Uint8Array;

/** Every zip, and so every workbook, begins with these letters; the name of a file proves nothing. */
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

async function heldNow(): Promise<number> {
  const parts = ['commune', 'others'].map(async part => {
    const body = await readFile(`${PROCEDURES}/${part}.json`, 'utf8').catch(() => null);
    const file = body === null ? null : CatalogueFile.safeParse(JSON.parse(body));
    return file?.success ? file.data.procedures.length : 0;
  });
  return (await Promise.all(parts)).reduce((a, b) => a + b, 0);
}

const [path, option] = process.argv.slice(2);
const bytes = path ? await readFile(path).catch(() => null) : null;
if (!path || !bytes) {
  console.error(
    path ? `Không mở được tệp ${path}.` : 'Cách dùng: npm run procedures -- <tệp.json|tệp.xlsx> [--check]',
  );
  process.exitCode = 2;
} else {
  const raw: RawList = isZip(bytes)
    ? await readXlsxList(bytes, inflate)
    : readJsonList(new TextDecoder().decode(bytes));
  const result = importList(raw, basename(path), await heldNow());
  for (const { key, params, line } of tellReport(result.report)) {
    const name = `list.${key}`;
    const text = isTextKey(name) ? t(name, params) : name;
    console.log(line === null ? text : t('list.line', { line, text }));
  }
  if (!result.ok) process.exitCode = 2;
  else if (option !== '--check') console.log((await writeCatalogue(result.parts)).join('\n'));
}
