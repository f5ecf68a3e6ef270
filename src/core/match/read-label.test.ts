import { expect, test } from 'vitest';
import { builtinFields } from '../../data/fields.ts';
import type { LabelPlace } from './page-snapshot.ts';
import { type Given, samplePage } from './sample-page.ts';

const page = (...given: Given[]) => samplePage(builtinFields(), ...given).paths;
const says = (...labels: [place: LabelPlace, text: string][]) => ({
  labels: labels.map(([place, text]) => ({ place, text })),
});

test('an example that names several parts of an address means the whole of it', () => {
  const example = says(['label', 'Nơi cư trú'], ['placeholder', 'Số nhà, phường/xã, tỉnh/thành phố']);
  expect(page(example)).toEqual(['applicant.residence']);
  expect(page(says(['placeholder', 'Phường/xã, tỉnh/thành phố']))).toEqual(['applicant.residence']);
  expect(page({ label: 'Tỉnh, thành phố', kind: 'select' })).toEqual(['applicant.residence.province']);
});

test('in running text the register is told by "đã đăng ký tại" and by "quyển số"', () => {
  const before = (text: string) => ({ ...says(['preceding', text]), lead: [text] });
  const idPaper = [{ label: 'Giấy tờ tùy thân', kind: 'select' as const }, before('số:')];
  const register = [before('Số:'), before('Quyển số:'), before('đăng ký ngày')];
  const register3 = ['registration.number', 'registration.book', 'registration.date'];
  expect(page(...idPaper, before('Đã đăng ký tại:'), ...register)).toEqual([
    'applicant.idType',
    'applicant.idNumber',
    'registration.office',
    ...register3,
  ]);
  expect(page(...idPaper, ...register).slice(2)).toEqual(register3);
});

test('a bracket that opens behind another control goes into detail about it', () => {
  expect(page(says(['preceding', '(Lý do:']))).toEqual([null]);
  expect(page(says(['preceding', 'Lý do (nếu có):']))).toEqual(['dossier.reason']);
});

test('a choice between counter and post is how the result is delivered', () => {
  const options = ['Tại quầy', 'Bưu điện'];
  expect(page({ label: 'Nhận kết quả', kind: 'radio', options })).toEqual(['dossier.resultDelivery']);
  expect(page({ label: 'Hình thức nộp hồ sơ', kind: 'radio', options })).toEqual([null]);
});

test('a label over two columns of two boxes each names both in each column', () => {
  const cell = (place: LabelPlace, head: string) => says([place, 'Cấp ngày / Nơi cấp'], ['cell_above', head]);
  const paths = page(
    cell('preceding', 'BÊN NỮ'),
    cell('cell_left', 'BÊN NỮ'),
    cell('cell_left', 'BÊN NAM'),
    cell('cell_left', 'BÊN NAM'),
  );
  expect(paths).toEqual([
    'wife.idIssueDate',
    'wife.idIssuePlace',
    'husband.idIssueDate',
    'husband.idIssuePlace',
  ]);
});

test('a label may leave out what the question before it has said', () => {
  const asked = (text: string): Given => ({ label: text, kind: 'radio', options: ['Có', 'Không'] });
  expect(page(asked('Có thẻ BHYT không?'), says(['preceding', ', số thẻ']))).toEqual([
    null,
    'applicant.healthInsuranceNumber',
  ]);
  expect(page(asked('Có khuyết tật không?'), says(['preceding', ', số thẻ']))).toEqual([null, null]);
});

test('of boxes with one label the second is what stands in it', () => {
  const paper = { place: 'cell_left' as const, text: 'Giấy tờ tùy thân' };
  const inside = [paper, { place: 'placeholder' as const, text: 'Số' }];
  expect(page({ labels: [paper], kind: 'select' }, { labels: inside })).toEqual([
    'applicant.idType',
    'applicant.idNumber',
  ]);
});
