import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtinFields } from '../../../data/fields.ts';
import { matchFields } from '../match-fields.ts';
import type { ControlSnapshot, PageSnapshot } from '../page-snapshot.ts';
import { readPortalMap } from '../read-portal-map.ts';
import { sampleControl } from '../sample-control.ts';
import { addLesson, dropLesson } from './add-lesson.ts';
import { applyLessons } from './apply-lessons.ts';
import { exportLessons } from './export-lessons.ts';
import { type LessonForm, readLessons, storeLessons } from './lesson.ts';
import { keptText, keyWords } from './page-words.ts';

const model = builtinFields();
const HOST = 'motcua.vidu.gov.vn';

type Given = Partial<ControlSnapshot> & { label?: string; above?: string[] };
function page(given: Given[], title = 'Tiếp nhận'): PageSnapshot {
  const controls = given.map(({ label, above, ...more }, ref) =>
    sampleControl(ref, {
      labels: label === undefined ? [] : [{ place: 'label', text: label }],
      sections: above ?? [],
      ...more,
    }),
  );
  return { title, headings: [title], controls };
}

let counter = 0;
const teach = (
  snapshot: PageSnapshot,
  ref: number,
  path: string | null,
  forms: readonly LessonForm[] = [],
  names: string[] = [],
) => addLesson(forms, { snapshot, host: HOST, ref, path, names, id: `id${++counter}`, at: counter })!;

const read = (snapshot: PageSnapshot, forms: readonly LessonForm[], host = HOST) => {
  const taught = applyLessons(snapshot, matchFields(snapshot, model), host, forms, model);
  return {
    paths: snapshot.controls.map(c => taught.map.matches.find(m => m.ref === c.ref)?.path ?? null),
    unsure: taught.unsure.map(l => l.path),
    evidence: taught.map.matches.flatMap(m => m.evidence.map(e => e.kind)),
  };
};

const MOTHER = ['Về người mẹ'];
const STRANGE: Given[] = [
  { label: 'Họ tên', above: MOTHER },
  { label: 'Mã hiệu A7', above: MOTHER },
  { label: 'Mã hiệu A7', above: ['Về người cha'] },
  { label: 'Ngày sinh', above: MOTHER },
];

describe('a lesson', () => {
  test('wins over matching, on the one control that it was about', () => {
    const snapshot = page(STRANGE);
    expect(read(snapshot, []).paths[1]).toBeNull();
    const forms = teach(snapshot, 1, 'mother.taxCode');
    expect(read(snapshot, forms)).toMatchObject({
      paths: ['mother.fullName', 'mother.taxCode', null, 'mother.birthDate'],
    });
    expect(read(snapshot, forms).evidence).toContain('map');
  });

  test('"không điền" takes a recognised control away', () => {
    const snapshot = page(STRANGE);
    expect(read(snapshot, teach(snapshot, 0, null)).paths[0]).toBeNull();
  });

  test('gives a path to the control that the officer named and takes it from the one that was guessed', () => {
    const snapshot = page([
      { label: 'Ngày cấp', above: MOTHER },
      { label: 'Cấp ngày nào', above: MOTHER },
    ]);
    expect(read(snapshot, []).paths[0]).toBe('mother.idIssueDate');
    expect(read(snapshot, teach(snapshot, 1, 'mother.idIssueDate')).paths).toEqual([
      null,
      'mother.idIssueDate',
    ]);
  });

  test('holds when ids, numbering, refs, order of other controls and Unicode form change', () => {
    const forms = teach(page(STRANGE), 1, 'mother.taxCode');
    const later = page([
      { label: 'Ô mới', above: [] },
      { label: '(2) HỌ TÊN *', above: ['II. Về người mẹ'.normalize('NFD')] },
      { label: '3. Mã hiệu A7:'.normalize('NFD'), above: ['Trang chính', 'II. VỀ NGƯỜI MẸ'] },
      { label: 'Mã hiệu A7', above: ['Về người cha'] },
      { label: 'Ngày sinh', above: ['II. Về người mẹ'] },
    ]);
    for (const c of later.controls) Object.assign(c, { signature: `khác${c.ref}`, tokens: ['x'] });
    expect(read(later, forms).paths[2]).toBe('mother.taxCode');
  });

  test('says nothing on another form, and nothing on another host', () => {
    const forms = teach(page(STRANGE), 1, 'mother.taxCode');
    const other = page([
      { label: 'Mã hiệu A7', above: MOTHER },
      { label: 'Doanh thu' },
      { label: 'Lợi nhuận' },
      { label: 'Số lao động' },
    ]);
    expect(read(other, forms).paths[0]).toBeNull();
    expect(read(page(STRANGE), forms, 'khac.gov.vn').paths[1]).toBeNull();
  });

  test('says nothing on a form of which only a scrap is the same', () => {
    const scrap = teach(page([{ label: 'Mã hiệu A7' }]), 0, 'mother.taxCode');
    const long = page([
      { label: 'Mã hiệu A7' },
      ...['Doanh thu', 'Lợi nhuận', 'Số lao động', 'Ngành nghề', 'Vốn'].map(label => ({ label })),
    ]);
    expect(read(long, scrap).paths[0]).toBeNull();
  });

  test('that two controls fit equally by now is not applied, and said', () => {
    const forms = teach(page(STRANGE), 1, 'mother.taxCode');
    const twice = page([...STRANGE, { label: 'Mã hiệu A7', above: MOTHER }]);
    const got = read(twice, forms);
    expect(got.paths.filter(p => p === 'mother.taxCode')).toEqual([]);
    expect(got.unsure).toEqual(['mother.taxCode']);
  });

  test('about the second of two that look the same stays with the second', () => {
    const alike: Given[] = [{ label: 'Họ tên' }, { label: 'Ký hiệu' }, { label: 'Ký hiệu' }];
    const forms = teach(page(alike), 2, 'applicant.taxCode');
    expect(read(page(alike), forms).paths).toEqual(['applicant.fullName', null, 'applicant.taxCode']);
  });

  test('about a row of a table holds when rows are added', () => {
    const rows = (n: number): Given[] =>
      Array.from({ length: n }, (_, index) => ({
        label: 'Ký hiệu',
        row: { group: 't', index, column: 2 },
      }));
    const forms = teach(page(rows(2)), 1, 'member[1].taxCode');
    expect(read(page(rows(4)), forms).paths).toEqual([null, 'member[1].taxCode', null, null]);
  });

  test('about a control without any label goes by heading and place', () => {
    const bare: Given[] = [{ label: 'Họ tên' }, { above: MOTHER }, { above: MOTHER }];
    expect(read(page(bare), teach(page(bare), 2, 'mother.phone')).paths[2]).toBe('mother.phone');
  });

  test('about the same control replaces the one before, and dropping it brings matching back', () => {
    const snapshot = page(STRANGE);
    const first = teach(snapshot, 0, 'mother.otherName');
    const second = teach(snapshot, 0, null, first);
    expect(second.flatMap(f => f.lessons)).toHaveLength(1);
    expect(read(snapshot, dropLesson(second, second[0]!.lessons[0]!.id)).paths[0]).toBe('mother.fullName');
  });
});

describe('what is kept', () => {
  test('has no name and no long number of the page in it', () => {
    const snapshot = page(
      [
        {
          label: 'Mã hiệu của Trần Thị Bích',
          above: ['Hồ sơ của Nguyễn Văn An', 'Hồ sơ H26.12-241124-0012', 'Mục B'],
        },
        { label: 'Họ tên', above: ['Bà LÊ THỊ C'] },
      ],
      'Hồ sơ của Tống Phước Z số 001090000001',
    );
    const kept = JSON.stringify(teach(snapshot, 0, 'applicant.taxCode', [], ['tong phuoc z']));
    expect(kept).not.toMatch(/Nguyễn|Bích|LÊ|Tống|\d{6}/u);
    expect(kept).toContain('Mục B');
  });

  test('says the same as the text that it was kept of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
        expect(keyWords(keptText(text))).toBe(keyWords(text));
      }),
    );
  });

  test('goes to the team lead as a portal map that reads back and says the same', () => {
    const snapshot = page(STRANGE);
    const forms = teach(snapshot, 0, null, teach(snapshot, 1, 'mother.taxCode'));
    const map = JSON.parse(JSON.stringify(exportLessons(forms[0]!, '2026-11-24')));
    const again = readPortalMap('day.json', map);
    expect(again.ok && again.map.fields.map(f => f.path)).toEqual(['mother.taxCode', null]);
    expect(again.ok && again.map.match).toEqual({ hosts: [HOST], headings: ['Tiếp nhận'] });
  });

  test('is read back as far as it can be understood', () => {
    const forms = teach(page(STRANGE), 1, 'mother.taxCode');
    const stored = JSON.parse(JSON.stringify(storeLessons(forms)));
    stored.forms[0].lessons.push({ id: 'hỏng' }, { ...stored.forms[0].lessons[0], path: 'mother.nobody' });
    stored.forms.push('hỏng');
    expect(readLessons(stored)).toEqual(forms);
    for (const broken of [undefined, null, 3, [], { version: 2, forms: [] }])
      expect(readLessons(broken)).toEqual([]);
  });
});
