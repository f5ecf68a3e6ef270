import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommunesData } from '../core/record/units-data.ts';
import { ROOT } from './build.ts';

/**
 * Makes `src/data/units/communes.json` anew from the list of communes of
 * https://github.com/thanglequoc/vietnamese-provinces-database, written as CSV with the columns
 * `code,name,full_name,unit,code_name,province_code`:
 * `node src/cli/make-units.ts <communes.csv> [first day of the units, ISO]`
 */
const TARGET = join(ROOT, 'src', 'data', 'units', 'communes.json');
const SOURCE = 'thanglequoc/vietnamese-provinces-database (MIT), 3,321 communes since NQ 202/2025/QH15';

/** No name of a unit holds a comma or a quote; a line that has them is not ours. */
export function readCommunes(csv: string, since: string): CommunesData {
  const [head = '', ...lines] = csv
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter(Boolean);
  const at = (name: string) => {
    const index = head.split(',').indexOf(name);
    if (index < 0) throw new Error(`no column ${name}`);
    return index;
  };
  const [code, name, unit, province] = ['code', 'name', 'unit', 'province_code'].map(at) as [
    number,
    number,
    number,
    number,
  ];
  const communes: Record<string, string[]> = {};
  for (const line of lines) {
    const cells = line.split(',').map(cell => cell.normalize('NFC').trim());
    if (cells.length !== head.split(',').length) throw new Error(`not a row of this list: ${line}`);
    const of = cells[province]!;
    communes[of] = [...(communes[of] ?? []), `${cells[code]} ${cells[unit]} ${cells[name]}`];
  }
  return CommunesData.parse({ source: SOURCE, since, communes });
}

if (import.meta.main) {
  const [path, since = '2025-07-01'] = process.argv.slice(2);
  if (!path) throw new Error('usage: node src/cli/make-units.ts <communes.csv> [since]');
  const data = readCommunes(await readFile(path, 'utf8'), since);
  await writeFile(TARGET, `${JSON.stringify(data, null, 1)}\n`);
  const all = Object.values(data.communes);
  console.log(`${all.flat().length} communes of ${all.length} provinces`);
}
