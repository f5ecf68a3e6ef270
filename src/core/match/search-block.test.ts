import { describe, expect, test } from 'vitest';
import { builtinFields } from '../../data/fields.ts';
import type { LabelPlace } from './page-snapshot.ts';
import { type Given, samplePage } from './sample-page.ts';

const pathOf = (given: Given) => samplePage(builtinFields(), given).paths[0];
const says = (...labels: [place: LabelPlace, text: string][]) => ({
  labels: labels.map(([place, text]) => ({ place, text })),
});

describe('a box that looks for a procedure is never filled', () => {
  test('the name of the site before it is no label', () => {
    expect(pathOf(says(['preceding', 'Cổng dịch vụ công']))).toBeNull();
    expect(pathOf(says(['preceding', 'Dịch vụ công trực tuyến']))).toBeNull();
    expect(pathOf(says(['near', 'Thủ tục hành chính']))).toBeNull();
    expect(pathOf(says(['placeholder', 'Tên dịch vụ công']))).toBeNull();
  });

  test('words of searching count in whatever label they stand', () => {
    expect(pathOf(says(['preceding', 'Cổng dịch vụ công'], ['placeholder', 'Tìm kiếm']))).toBeNull();
    expect(pathOf(says(['aria', 'Tìm dịch vụ công'], ['preceding', 'Cổng dịch vụ công tỉnh']))).toBeNull();
    expect(pathOf(says(['label', 'Tên thủ tục'], ['placeholder', 'Nhập từ khóa']))).toBeNull();
    expect(pathOf(says(['placeholder', 'Bạn cần tìm thủ tục nào?']))).toBeNull();
    expect(pathOf({ ...says(['placeholder', 'Tra cứu thủ tục hành chính']), kind: 'combobox' })).toBeNull();
  });

  test('so do a search button right beside it, and the box’s own name', () => {
    expect(pathOf({ label: 'Tên thủ tục', beside: ['Tìm'] })).toBeNull();
    expect(pathOf({ label: 'Thủ tục', kind: 'select', buttons: ['Tra cứu'] })).toBeNull();
    expect(pathOf({ label: 'Tên thủ tục', tokens: ['txt', 'tu', 'khoa'] })).toBeNull();
    expect(pathOf({ label: 'Thủ tục', kind: 'combobox', tokens: ['search'] })).toBeNull();
  });

  test('a list or a labelled box of the form still is the procedure', () => {
    expect(pathOf({ label: 'Thủ tục hành chính', kind: 'select' })).toBe('dossier.procedureName');
    expect(pathOf({ label: 'Tên thủ tục' })).toBe('dossier.procedureName');
    const form = { label: 'Thủ tục', kind: 'select' as const, buttons: ['Tra cứu', 'Nộp hồ sơ'] };
    expect(pathOf(form)).toBe('dossier.procedureName');
    const list = says(['widget', 'Thủ tục'], ['placeholder', 'Tìm kiếm']);
    expect(pathOf({ ...list, kind: 'combobox' })).toBe('dossier.procedureName');
  });

  test('other boxes with a look-up beside them are filled', () => {
    expect(pathOf({ label: 'Số CCCD', beside: ['Tìm kiếm'] })).toBe('applicant.personalId');
    expect(pathOf(says(['preceding', 'Nơi cấp'], ['placeholder', 'Tìm kiếm']))).toBe(
      'applicant.idIssuePlace',
    );
  });
});
