import { attribute, piecesOf } from './xml-tags.ts';

/** A cell as it is stored: a number stays one, so that a code that lost its zeros is seen. */
export type Cell = string | number | null;
/** Rows by their number in the sheet, from 1. */
export type Grid = Map<number, Cell[]>;

const MAX_COLUMNS = 200;

/** "AB12" -> [27, 12]: column from 0, row from 1. */
function place(reference: string): [number, number] | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!found) return null;
  const column = [...found[1]!].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [column, Number(found[2])];
}

/** The texts that cells of type "s" point at; rich text is put together, phonetic hints are left out. */
export function readSharedStrings(xml: string): string[] {
  const texts: string[] = [];
  let current = '';
  let inText = false;
  let hint = 0;
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text') {
      if (inText && hint === 0) current += piece.text;
    } else if (piece.name === 'si') {
      if (piece.kind === 'open') current = '';
      if (piece.kind === 'close' || piece.empty) texts.push(current);
    } else if (piece.name === 't') inText = piece.kind === 'open' && !piece.empty;
    else if (piece.name === 'rPh') hint += piece.kind === 'close' ? -1 : 1;
  }
  return texts;
}

function cellOf(type: string | null, text: string, shared: readonly string[]): Cell {
  if (type === 's') return shared[Number(text)] ?? null;
  if (type === 'str' || type === 'inlineStr' || type === 'b' || type === 'e') return text;
  if (text.trim() === '') return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

type Range = { from: [number, number]; to: [number, number] };

/** A merged cell holds its value at its corner: it is carried into every cell that it covers. */
function carry(grid: Grid, { from: [c1, r1], to: [c2, r2] }: Range): void {
  const value = grid.get(r1)?.[c1] ?? null;
  if (value === null) return;
  for (const [row, cells] of grid) {
    if (row < r1 || row > r2) continue;
    for (let column = c1; column <= Math.min(c2, MAX_COLUMNS); column++) cells[column] ??= value;
  }
}

/** The cells of one sheet, merged ones carried down and across. Cells beyond column 200 are not read. */
export function readSheet(xml: string, shared: readonly string[]): Grid {
  const grid: Grid = new Map();
  const ranges: Range[] = [];
  let row = 0;
  let column = -1;
  let type: string | null = null;
  let text = '';
  let inValue = false;
  const keep = () => {
    if (column < MAX_COLUMNS) grid.get(row)![column] = cellOf(type, text, shared);
  };
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text') {
      if (inValue) text += piece.text;
    } else if (piece.name === 'row' && piece.kind === 'open') {
      row = Number(attribute(piece.attributes, 'r') ?? row + 1);
      column = -1;
      if (!grid.has(row)) grid.set(row, []);
    } else if (piece.name === 'c' && row > 0) {
      if (piece.kind === 'open') {
        column = place(attribute(piece.attributes, 'r') ?? '')?.[0] ?? column + 1;
        type = attribute(piece.attributes, 't');
        text = '';
      }
      if (piece.kind === 'close' && column >= 0) keep();
    } else if (piece.name === 'v' || piece.name === 't') inValue = piece.kind === 'open' && !piece.empty;
    else if (piece.name === 'mergeCell' && piece.kind === 'open') {
      const [a = '', b = ''] = (attribute(piece.attributes, 'ref') ?? '').split(':');
      const [from, to] = [place(a), place(b)];
      if (from && to) ranges.push({ from, to });
    }
  }
  for (const range of ranges) carry(grid, range);
  return grid;
}
