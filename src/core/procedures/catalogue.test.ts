import { expect, test } from 'vitest';
import commune from '../../data/procedures/commune.json' with { type: 'json' };
import others from '../../data/procedures/others.json' with { type: 'json' };
import { CatalogueFile } from './catalogue-file.ts';
import { factsOf } from './law-facts.ts';
import { openCatalogue, papersOf, trustPackaged } from './open-catalogue.ts';
import { Procedure } from './procedure.ts';
import { isCommune } from './source-procedure.ts';

const files = [trustPackaged(commune), trustPackaged(others)] as const;
const catalogue = openCatalogue(...files);

test('every row of the committed list has the shape of the schema', () => {
  for (const file of files) {
    const parsed = CatalogueFile.safeParse(file);
    expect(parsed.error?.issues ?? []).toEqual([]);
    for (const { c, f, b, r } of file.procedures) {
      expect(f === undefined || f < file.fields.length, c).toBe(true);
      expect(b === undefined || b < file.bodies.length, c).toBe(true);
      expect(
        (r ?? []).every(([, , database]) => database < file.databases.length),
        c,
      ).toBe(true);
    }
  }
});

test('it holds 3,257 procedures, 455 of them of communes, each code once', () => {
  const codes = files.flatMap(file => file.procedures.map(p => p.c));
  expect(codes.length).toBe(3257);
  expect(new Set(codes).size).toBe(3257);
  expect(files[0].procedures.length).toBe(455);
  expect(files[0].procedures.every(p => isCommune(p.o))).toBe(true);
  expect(files[1].procedures.some(p => isCommune(p.o))).toBe(false);
});

test('every procedure unfolds into what the panel is promised', () => {
  for (const { code } of catalogue.summaries) Procedure.parse(catalogue.find(code));
});

test('names of papers are names, not sentences', () => {
  const names = catalogue.summaries.flatMap(s => papersOf(catalogue, s.code).map(p => p.name));
  expect(names.filter(name => name.length > 91)).toEqual([]);
});

test('birth registration holds what its list says', () => {
  const birth = catalogue.find('1.001193')!;
  expect(birth).toMatchObject({ name: 'Thủ tục đăng ký khai sinh', field: 'Hộ tịch', commune: true });
  const of = (kind: string) => birth.papers.filter(p => p.kind === kind && p.name !== '');
  expect(of('giay_chung_sinh')[0]).toMatchObject({ label: 'original', originals: 1, review: false });
  expect(of('giay_uy_quyen')[0]?.label).toBe('other_certification');
  expect(of('giay_to_nhan_than')[0]?.label).toBe('present_only');
  // What holds for all its papers: the citizen chooses the form; a certified copy is asked for by post only.
  const general = birth.papers.filter(p => p.kind === 'ho_so_chung');
  expect(general.find(p => p.label === 'certified_optional')?.forms).toContain('compared');
  expect(general.find(p => p.label === 'certified_required_by_post')?.channels).toEqual(['post']);
  expect(birth.replaced[0]).toMatchObject({ kind: 'cccd' });
});

test('of the procedures of communes very few ask for a certified copy and nothing else', () => {
  const strict = catalogue.summaries.filter(
    s => s.commune && papersOf(catalogue, s.code).some(p => p.label === 'certified_required' && !p.review),
  );
  expect(strict.length).toBeGreaterThan(3);
  expect(strict.length).toBeLessThan(12);
});

test('an unknown code has no papers', () => {
  expect(catalogue.find('9.999999')).toBeNull();
  expect(papersOf(catalogue, '9.999999')).toEqual([]);
});

test('what is marked for review decides nothing and leaves the list open', () => {
  for (const { code } of catalogue.summaries) {
    const procedure = catalogue.find(code)!;
    const facts = factsOf(procedure);
    const sure = procedure.papers.filter(p => !p.review && p.kind !== null);
    expect(facts.papers.length, code).toBe(sure.length);
    if (facts.complete) expect(sure.length, code).toBe(procedure.papers.length);
    if (procedure.papers.length === 0) expect(facts.complete, code).toBe(false);
  }
});
