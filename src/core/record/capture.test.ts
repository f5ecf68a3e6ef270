import { expect, test } from 'vitest';
import { propose } from './capture.ts';
import { changesOf, firstPicks } from './capture-picks.ts';
import { type Case, newCase, type Source } from './case.ts';
import type { Finding } from './gather-shown.ts';
import { applyChanges } from './merge.ts';
import { pageTitle } from './page-title.ts';

const QR: Source = { kind: 'qr', at: 1 };
const holding = (values: Record<string, string>): Case => applyChanges(newCase('a', 0), values, QR, 1);
const shown = (path: string, value: string, more: Partial<Finding> = {}): Finding => ({
  path,
  label: 'Nhãn',
  value,
  readable: true,
  confidence: 'high',
  ...more,
});
const states = (record: Case, ...findings: Finding[]) =>
  Object.fromEntries(propose(record, findings).flatMap(b => b.proposals.map(p => [p.path, p.state])));

test('each fact is new, the same, or different, with what the case holds and from where', () => {
  const record = holding({ 'applicant.fullName': 'Nguyễn Văn Thử', 'applicant.birthDate': '1990-02-14' });
  const [block] = propose(record, [
    shown('applicant.fullName', 'NGUYỄN VĂN THỬ'),
    shown('applicant.birthDate', '1990-02-15'),
    shown('applicant.gender', 'Nam'),
  ]);
  expect(block?.proposals.map(p => [p.state, p.held])).toEqual([
    ['same', { value: 'Nguyễn Văn Thử', source: QR }],
    ['differs', { value: '1990-02-14', source: QR }],
    ['new', null],
  ]);
});

test('what follows from the case counts as held: parts of a name, an address in one line', () => {
  const record = holding({
    'applicant.lastName': 'Nguyễn',
    'applicant.middleName': 'Văn',
    'applicant.firstName': 'Thử',
    'applicant.residence.street': 'Số 5',
    'applicant.residence.ward': 'Xã Minh Châu',
    'applicant.residence.province': 'Thành phố Hà Nội',
  });
  expect(
    states(
      record,
      shown('applicant.fullName', 'Nguyễn Văn Thử'),
      shown('applicant.residence', 'Số 5, xã Minh Châu, thành phố Hà Nội'),
    ),
  ).toEqual({ 'applicant.fullName': 'same', 'applicant.residence': 'same' });
});

test('a name that the page writes without marks is the same, the other way round it is not', () => {
  expect(
    states(holding({ 'mother.fullName': 'Trần Thị Mẫu' }), shown('mother.fullName', 'TRAN THI MAU')),
  ).toEqual({ 'mother.fullName': 'same' });
  expect(
    states(holding({ 'mother.fullName': 'TRAN THI MAU' }), shown('mother.fullName', 'Trần Thị Mẫu')),
  ).toEqual({ 'mother.fullName': 'differs' });
});

test('only what is new, readable and no guess is ticked; nothing is taken from two values without a choice', () => {
  const record = holding({ 'applicant.phone': '0900000001' });
  const blocks = propose(record, [
    shown('applicant.fullName', 'Nguyễn Văn Thử'),
    shown('applicant.phone', '0900000009'),
    shown('applicant.email', 'chưa rõ', { readable: false }),
    shown('applicant.gender', 'Nam', { confidence: 'low' }),
    shown('applicant.ethnicity', 'Kinh'),
    shown('applicant.ethnicity', 'Tày'),
  ]);
  const picks = firstPicks(blocks);
  expect(changesOf(blocks, picks)).toEqual({ 'applicant.fullName': 'Nguyễn Văn Thử' });
  expect(changesOf(blocks, { ...picks, 'applicant.phone': 0, 'applicant.ethnicity': 1 })).toEqual({
    'applicant.fullName': 'Nguyễn Văn Thử',
    'applicant.phone': '0900000009',
    'applicant.ethnicity': 'Tày',
  });
});

test('a block with the number of somebody else is refused whole, even when something of it is picked', () => {
  const record = holding({ 'applicant.personalId': '001090000001', 'mother.personalId': '001185000002' });
  const blocks = propose(record, [
    shown('applicant.personalId', '001185000002'),
    shown('applicant.fullName', 'Trần Thị Mẫu'),
    shown('father.fullName', 'Lê Văn Giả Định'),
  ]);
  expect(blocks.map(b => [b.block, b.refusal, b.knownAs])).toEqual([
    ['applicant', 'other_person', ['mother']],
    ['father', null, []],
  ]);
  expect(blocks[0]?.proposals.map(p => p.state)).toEqual(['other_person', 'other_person']);
  expect(changesOf(blocks, { 'applicant.fullName': 0, 'father.fullName': 0 })).toEqual({
    'father.fullName': 'Lê Văn Giả Định',
  });
});

test('the officer says that a block is somebody else, and it is compared with that role', () => {
  const record = holding({ 'applicant.personalId': '001090000001', 'mother.personalId': '001185000002' });
  const [block] = propose(
    record,
    [shown('applicant.personalId', '001185000002'), shown('applicant.fullName', 'Trần Thị Mẫu')],
    { applicant: 'mother' },
  );
  expect(block).toMatchObject({ onPage: 'applicant', block: 'mother', refusal: null });
  expect(block?.proposals.map(p => [p.path, p.state])).toEqual([
    ['mother.personalId', 'same'],
    ['mother.fullName', 'new'],
  ]);
});

test('a hidden number that can not be the case’s own is somebody else’s; one that fits says nothing', () => {
  const record = holding({ 'applicant.personalId': '001090000001' });
  const refusal = (text: string) =>
    propose(record, [shown('applicant.fullName', 'Nguyễn Văn Thử')], {}, [
      { path: 'applicant.personalId', text },
    ])[0]?.refusal;
  expect(refusal('001******002')).toBe('other_person');
  expect(refusal('001******001')).toBe(null);
  expect(refusal('***')).toBe(null);
});

test('two numbers in one role of a page are two people, whatever the case holds', () => {
  const [block] = propose(newCase('a', 0), [
    shown('applicant.personalId', '001090000001'),
    shown('applicant.personalId', '001185000002'),
  ]);
  expect(block?.refusal).toBe('two_people');
});

test('an old paper number beside the personal number that agrees is no other person', () => {
  const record = holding({ 'applicant.personalId': '001090000001' });
  expect(
    propose(record, [
      shown('applicant.personalId', '001090000001'),
      shown('applicant.idNumber', '011000001'),
    ])[0]?.refusal,
  ).toBe(null);
});

test('an address in one line and its parts never stand side by side with different places', () => {
  const line = holding({ 'applicant.residence': 'Số 1 phố Mẫu, Phường Láng, Thành phố Hà Nội' });
  const agreeing = propose(line, [shown('applicant.residence.ward', 'Phường Láng')]);
  expect(agreeing[0]?.proposals[0]).toMatchObject({ state: 'new', held: null });
  const moved = propose(line, [shown('applicant.residence.ward', 'Xã Minh Châu')]);
  expect(moved[0]?.proposals[0]).toMatchObject({
    state: 'differs',
    held: { value: 'Số 1 phố Mẫu, Phường Láng, Thành phố Hà Nội', source: QR },
  });
  expect(changesOf(moved, { 'applicant.residence.ward': 0 })).toEqual({
    'applicant.residence': null,
    'applicant.residence.ward': 'Xã Minh Châu',
  });
  const parts = holding({ 'applicant.residence.ward': 'Phường Láng', 'applicant.residence.street': 'Số 1' });
  const whole = propose(parts, [shown('applicant.residence', 'Tổ 2, Sa Pa, Lào Cai')]);
  expect(changesOf(whole, { 'applicant.residence': 0 })).toEqual({
    'applicant.residence.ward': null,
    'applicant.residence.street': null,
    'applicant.residence': 'Tổ 2, Sa Pa, Lào Cai',
  });
});

test('facts that belong to nobody are compared as well', () => {
  expect(states(holding({}), shown('death.date', '2025-10-19'))).toEqual({ 'death.date': 'new' });
});

test('the title of a page is kept short and without long numbers', () => {
  expect(pageTitle('Chi tiết hồ sơ 000.00.12.H26-251019-0001 – Một cửa')).toBe('Chi tiết hồ sơ … – Một cửa');
  expect(pageTitle('x'.repeat(300)).length).toBeLessThan(90);
});

test('another name is another person where no number says otherwise: nothing of the block is taken', () => {
  const record = holding({ 'applicant.fullName': 'Nguyễn Văn Thử' });
  const blocks = propose(record, [
    shown('applicant.fullName', 'Trần Thị Mẫu'),
    shown('applicant.personalId', '001185000002'),
    shown('applicant.phone', '0900000123'),
  ]);
  expect(blocks[0]?.refusal).toBe('other_person');
  expect(changesOf(blocks, firstPicks(blocks))).toEqual({});
});

test('of an address that differs no part is ticked beside what the case holds', () => {
  const record = holding({ 'applicant.residence.ward': 'Phường Láng' });
  const picks = firstPicks(
    propose(record, [
      shown('applicant.residence.ward', 'Phường Ba Đình'),
      shown('applicant.residence.street', 'Số 1'),
      shown('applicant.phone', '0900000123'),
    ]),
  );
  expect(picks).toMatchObject({
    'applicant.residence.ward': null,
    'applicant.residence.street': null,
    'applicant.phone': 0,
  });
});
