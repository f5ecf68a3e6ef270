import { promisify } from 'node:util';
import { crc32, deflateRawSync, inflateRaw } from 'node:zlib';
import { expect, test } from 'vitest';
import { importList } from './import-list.ts';
import { readJsonList } from './read-json-list.ts';
import type { Cell } from './read-sheet.ts';
import { readXlsxList } from './read-xlsx-list.ts';
import { tellReport } from './tell-report.ts';

const inflate = async (bytes: Uint8Array, max: number) =>
  (await promisify(inflateRaw)(bytes, { maxOutputLength: max })) as Uint8Array;

/** A zip as spreadsheets write it: local headers, deflated bodies, a directory, its end. */
function zip(files: Record<string, string>): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const body = Buffer.from(text);
    const packed = deflateRawSync(body);
    const label = Buffer.from(name);
    const middle = Buffer.alloc(26);
    middle.writeUInt16LE(20, 0);
    middle.writeUInt16LE(8, 4);
    middle.writeUInt32LE(crc32(body), 10);
    middle.writeUInt32LE(packed.length, 14);
    middle.writeUInt32LE(body.length, 18);
    middle.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), middle, label, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), middle, tail, label]));
    locals.push(local);
    at += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...locals, central, end]));
}

const escapeXml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const letter = (column: number) => String.fromCharCode(65 + column);

/** A workbook of one sheet; every other text is a shared string, the rest stand in their cells. */
function workbook(rows: Cell[][], merges: string[] = []): Uint8Array {
  const shared: string[] = [];
  const cell = (value: Cell, r: number, c: number) => {
    const ref = `${letter(c)}${r + 1}`;
    if (value === null) return `<c r="${ref}"/>`;
    if (typeof value === 'number') return `<c r="${ref}"><v>${value}</v></c>`;
    if ((r + c) % 2) return `<c r="${ref}" t="inlineStr"><is><t>${escapeXml(value)}</t></is></c>`;
    return `<c r="${ref}" t="s"><v>${shared.push(value) - 1}</v></c>`;
  };
  const body = rows
    .map((cells, r) => `<row r="${r + 1}">${cells.map((v, c) => cell(v, r, c)).join('')}</row>`)
    .join('');
  const merged = merges.map(ref => `<mergeCell ref="${ref}"/>`).join('');
  return zip({
    'xl/workbook.xml':
      '<?xml version="1.0"?><workbook><sheets><sheet name="DS" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${body}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`,
    'xl/sharedStrings.xml': `<sst>${shared.map(s => `<si><r><t>${escapeXml(s)}</t></r></si>`).join('')}</sst>`,
  });
}

const HEAD = ['STT', 'Tên giấy tờ', 'Bản sao', 'Mã thủ tục', 'Bản chính', 'Tên thủ tục', 'Lĩnh vực'];
const row = (
  n: number,
  code: Cell,
  name: string | null,
  paper: string | null,
  o: Cell = 1,
  c: Cell = 0,
): Cell[] => [n, paper, c, code, o, name, 'Nuôi ong'];
const fromSheet = async (rows: Cell[][], merges?: string[]) =>
  importList(await readXlsxList(workbook(rows, merges), inflate), 'thử');
const kinds = (result: { report: { errors: { kind: string; line: number | null }[] } }) =>
  result.report.errors.map(e => `${e.line}:${e.kind}`);

test('a sheet with its columns in any order, a title above and merged cells becomes a catalogue', async () => {
  const result = await fromSheet(
    [
      ['DANH MỤC THỦ TỤC', null, null, null, null, null, null],
      HEAD,
      row(1, '1.900010', 'Cấp phép nuôi ong', 'Đơn đề nghị theo mẫu'),
      row(2, null, null, 'Bản sao có chứng thực giấy phép cũ', 0, 1),
      row(3, '1.900020', 'Gia hạn phép nuôi ong', 'Đơn đề nghị & cam kết', '01'),
    ],
    ['A1:G1', 'D3:D4', 'F3:F4'],
  );
  expect(result.report.errors).toEqual([]);
  if (!result.ok) throw new Error('not taken');
  const { procedures } = result.parts.others;
  expect(procedures.map(p => [p.c, p.p.length])).toEqual([
    ['1.900010', 2],
    ['1.900020', 1],
  ]);
  expect(procedures[0]!.p[1]).toEqual(['giấy phép cũ', 'giay_phep', 0, 1, 'C']);
  expect(result.parts.others.fields).toEqual(['Nuôi ong']);
});

test('a heading of two rows is read as one', async () => {
  const result = await fromSheet(
    [
      ['Mã TTHC', 'Tên TTHC', 'Thành phần hồ sơ', 'Số lượng', null],
      [null, null, null, 'Bản chính', 'Bản sao'],
      ['1.900010', 'Cấp phép nuôi ong', 'Quyết định giao tổ ong', 0, 1],
    ],
    ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1'],
  );
  expect(result.ok && result.parts.others.procedures[0]!.p[0]).toEqual([
    'Quyết định giao tổ ong',
    'quyet_dinh',
    0,
    1,
    'S',
  ]);
});

test('codes that a spreadsheet cut short are named line by line with what they must have been', async () => {
  const result = await fromSheet([
    HEAD,
    row(1, 1.90001, 'Cấp phép nuôi ong', 'Đơn đề nghị'),
    row(2, '1.90002', 'Gia hạn phép nuôi ong', 'Đơn đề nghị'),
    row(3, '1.900033', 'Thu hồi phép nuôi ong', 'Đơn đề nghị'),
  ]);
  expect(result.ok).toBe(false);
  expect(result.report.errors).toEqual([
    { kind: 'code_mangled', line: 2, params: { code: '1.90001', guess: '1.900010' } },
    { kind: 'code_mangled', line: 3, params: { code: '1.90002', guess: '1.900020' } },
  ]);
});

test('a code that comes back, a missing name, a missing code and a wrong number stop the import', async () => {
  const result = await fromSheet([
    HEAD,
    row(1, '1.900010', 'Cấp phép nuôi ong', 'Đơn đề nghị'),
    row(2, '1.900020', null, 'Đơn đề nghị'),
    row(3, '1.900010', 'Cấp phép nuôi ong', 'Giấy phép cũ'),
    row(4, null, 'Thủ tục không mã', 'Đơn đề nghị'),
    row(5, '1.900040', 'Đổi phép nuôi ong', 'Đơn đề nghị', 'một ít'),
    row(6, 'abc', 'Trả phép nuôi ong', 'Đơn đề nghị'),
  ]);
  expect(kinds(result)).toEqual([
    '3:name_missing',
    '4:code_duplicate',
    '5:code_missing',
    '6:quantity_wrong',
    '7:code_wrong',
  ]);
  expect(result).not.toHaveProperty('parts');
  expect(result.report.errors[1]!.params).toEqual({ code: '1.900010', first: 2 });
});

test('a wrong header says which columns are missing', async () => {
  const result = await fromSheet([
    ['STT', 'Mã thủ tục', 'Nội dung'],
    [1, '1.900010', 'Cấp phép nuôi ong'],
  ]);
  expect(result.report.errors).toEqual([
    { kind: 'wrong_header', line: 1, params: { missing: 'Tên thủ tục' } },
  ]);
  expect(kinds(await fromSheet([['a', 'b']]))).toEqual(['null:wrong_header']);
});

test('headings with 0/0 and columns that are not used are told and do no harm', async () => {
  const result = await fromSheet([
    [...HEAD, 'Phí'],
    row(1, '1.900010', 'Cấp phép nuôi ong', 'Giấy tờ phải nộp gồm:', 0, 0),
    row(2, '1.900010', 'Cấp phép nuôi ong', 'Đơn đề nghị', 1, 0),
  ]);
  expect(result.ok).toBe(true);
  expect(result.report.warnings.map(w => `${w.line}:${w.kind}`)).toEqual([
    '1:column_unknown',
    '2:heading_row',
  ]);
});

test('an empty sheet, a torn file and a zip of something else are refused', async () => {
  expect(kinds(await fromSheet([HEAD]))).toEqual(['null:no_rows']);
  const whole = workbook([HEAD, row(1, '1.900010', 'Cấp phép nuôi ong', 'Đơn')]);
  for (const bytes of [whole.slice(0, 200), whole.slice(0, whole.length - 10), new Uint8Array(40)])
    expect(kinds(importList(await readXlsxList(bytes, inflate), 'thử'))).toEqual(['null:unreadable']);
  expect(kinds(importList(await readXlsxList(zip({ 'a.txt': 'a' }), inflate), 'thử'))).toEqual([
    'null:no_sheet',
  ]);
});

const one = {
  code: '1.900010',
  name: 'Cấp phép nuôi ong',
  documents: [{ name: 'Đơn đề nghị', original_qty: 1 }],
};

test('JSON as an array, in an object, or one object a line gives the same catalogue', () => {
  const texts = [
    JSON.stringify([one]),
    JSON.stringify({ items: [one] }),
    JSON.stringify(one),
    `${JSON.stringify(one)}\n`,
  ];
  for (const text of texts) {
    const result = importList(readJsonList(text), 'thử');
    expect(result.ok && result.parts.others.procedures.map(p => p.c)).toEqual(['1.900010']);
  }
});

test('JSON rows under the headings of an export are read like a sheet', () => {
  const rows = [
    { 'Mã thủ tục': '1.900010', 'Tên thủ tục': 'Cấp phép nuôi ong', 'Tên giấy tờ': 'Đơn đề nghị' },
  ];
  expect(importList(readJsonList(JSON.stringify(rows)), 'thử')).toMatchObject({ ok: true });
});

test('JSON with mangled, doubled and misshapen entries is refused whole, each with its place', () => {
  const list = [
    one,
    { ...one, code: 1.90002 },
    one,
    { ...one, code: '1.900030', documents: [{ original_qty: -1 }] },
  ];
  const result = importList(readJsonList(JSON.stringify(list)), 'thử');
  expect(kinds(result)).toEqual(['2:code_mangled', '3:code_duplicate', '4:row_wrong']);
  expect(kinds(importList(readJsonList('{"a": 1}'), 'thử'))).toEqual(['null:not_a_list']);
  expect(kinds(importList(readJsonList('<html>'), 'thử'))).toEqual(['null:unreadable']);
  expect(kinds(importList(readJsonList(`${JSON.stringify(one)}\n{torn`), 'thử'))).toEqual(['2:unreadable']);
});

test('a list that shrank is told', () => {
  const result = importList(readJsonList(JSON.stringify([one])), 'thử', 3257);
  expect(result.report.warnings[0]).toMatchObject({ kind: 'fewer', params: { n: 1, known: 3257 } });
});

test('a report of many like errors stays short', () => {
  const list = Array.from({ length: 50 }, () => ({ ...one, code: 'x' }));
  const told = tellReport(importList(readJsonList(JSON.stringify(list)), 'thử').report);
  expect(told.map(t => t.key)).toEqual(['refused', ...Array(12).fill('code_wrong'), 'more']);
});
