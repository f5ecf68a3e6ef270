import { findHeader } from './columns.ts';
import type { RawList } from './import-list.ts';
import { readGrid } from './read-grid.ts';
import { readSharedStrings, readSheet } from './read-sheet.ts';
import { type Inflate, readZip } from './read-zip.ts';
import { error } from './report.ts';
import { attribute, piecesOf } from './xml-tags.ts';

const WANTED = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

function tagsOf(xml: string, name: string): string[] {
  return [...piecesOf(xml)].flatMap(p => (p.kind === 'open' && p.name === name ? p.attributes : []));
}

/** Paths of the sheets in the order of the workbook's tabs. */
function sheetsOf(files: Map<string, string>): string[] {
  const targets = new Map(
    tagsOf(files.get('xl/_rels/workbook.xml.rels') ?? '', 'Relationship').map(tag => [
      attribute(tag, 'Id'),
      `xl/${(attribute(tag, 'Target') ?? '').replace(/^\/?(?:xl\/)?/, '')}`,
    ]),
  );
  const named = tagsOf(files.get('xl/workbook.xml') ?? '', 'sheet')
    .map(tag => targets.get(attribute(tag, 'id')) ?? '')
    .filter(path => files.has(path));
  return named.length > 0
    ? named
    : [...files.keys()].filter(name => name.startsWith('xl/worksheets/')).sort();
}

const failed = (kind: 'unreadable' | 'too_big' | 'no_sheet'): RawList => ({
  procedures: [],
  errors: [error(kind, null)],
  warnings: [],
});

/**
 * The list in a workbook: the first sheet whose header names a code and a name, else the one that comes nearest, so
 * that the report can say what is missing there. Unpacking is handed in: nothing of it is loaded by a worker.
 */
export async function readXlsxList(bytes: Uint8Array, inflate: Inflate): Promise<RawList> {
  let files: Map<string, string> | null;
  try {
    files = await readZip(bytes, inflate, name => WANTED.test(name));
  } catch (problem) {
    return failed(problem instanceof RangeError && problem.message === 'too_big' ? 'too_big' : 'unreadable');
  }
  if (!files) return failed('unreadable');
  const shared = readSharedStrings(files.get('xl/sharedStrings.xml') ?? '');
  const grids = sheetsOf(files).map(path => readSheet(files.get(path)!, shared));
  if (grids.length === 0) return failed('no_sheet');
  const best = grids
    .map(grid => ({ grid, header: findHeader(grid) }))
    .toSorted((a, b) => (b.header?.columns.size ?? 0) - (a.header?.columns.size ?? 0))[0]!;
  return readGrid(best.grid);
}
