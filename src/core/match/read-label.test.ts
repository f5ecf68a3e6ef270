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

test('behind a colon stands what is asked for, whatever the words before it are', () => {
  const before = 'Nơi thường trú trước khi đi: ';
  const list = (text: string) => ({ ...says(['near', before + text]), kind: 'select' as const });
  expect(page(list('tỉnh/thành phố'), list('phường/xã'))).toEqual([
    'applicant.permanentAddress.province',
    'applicant.permanentAddress.ward',
  ]);
  expect(page({ label: 'Chuyển khoản: số tài khoản' })).toEqual(['applicant.bankAccount']);
  expect(page({ label: 'Ý kiến của cán bộ: lý do' })).toEqual([null]);
});

test('the heading of a block beside its first box is no label of that box', () => {
  const heading = 'Hình thức nhận kết quả';
  const box = says(['preceding', 'Mã khách hàng'], ['neighbour', heading]);
  expect(page({ ...box, sections: [heading] })).toEqual([null]);
  expect(page(says(['neighbour', heading]))).toEqual(['dossier.resultDelivery']);
});

test('a form of address alone before a box asks for the name', () => {
  const section = 'Người được ủy quyền nhận trợ cấp';
  expect(page({ label: 'Ông/Bà:', section })).toEqual(['proxy.fullName']);
  expect(page({ label: 'Ông (bà)' })).toEqual(['applicant.fullName']);
  expect(page({ label: 'Ông/Bà', kind: 'select' })).toEqual([null]);
  expect(page({ label: 'Số điện thoại của ông/bà' })).toEqual(['applicant.phone']);
});

test('a reason and a number of copies are told with the words of any procedure', () => {
  expect(page({ label: 'Lý do đổi, cấp lại thẻ' })).toEqual(['dossier.reason']);
  expect(page({ label: 'Số bản cần cấp', kind: 'number' })).toEqual(['dossier.copyCount']);
  expect(page({ label: 'Số bản', kind: 'number' })).toEqual([null]);
  expect(page({ label: 'Lý do cấp lại thẻ', section: 'Xử lý nội bộ' })).toEqual([null]);
});

test('what an address of mail is for does not change what it is', () => {
  expect(page({ label: 'Email nhận thông báo' })).toEqual(['applicant.email']);
});
