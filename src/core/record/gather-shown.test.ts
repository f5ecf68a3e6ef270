import { expect, test } from 'vitest';
import { builtinUnits } from '../../data/units.ts';
import { gatherShown, type ShownText } from './gather-shown.ts';

const gather = (texts: Record<string, string>) =>
  gatherShown(
    Object.entries(texts).map(([path, text]): ShownText => ({ path, label: path, text, confidence: 'high' })),
    builtinUnits(),
  );
const values = (texts: Record<string, string>) =>
  Object.fromEntries(gather(texts).findings.map(f => [f.path, f.value]));

test('a date in three boxes and a name in three are one fact each', () => {
  expect(
    values({
      'mother.lastName': 'Trần',
      'mother.middleName': 'Thị',
      'mother.firstName': 'Mẫu',
      'mother.birthDate.day': '30',
      'mother.birthDate.month': '9',
      'mother.birthDate.year': '1985',
    }),
  ).toEqual({ 'mother.fullName': 'Trần Thị Mẫu', 'mother.birthDate': '1985-09-30' });
});

test('parts that make no date stay parts', () => {
  expect(values({ 'mother.birthDate.day': '', 'mother.birthDate.year': '1985' })).toEqual({
    'mother.birthDate.year': '1985',
  });
  expect(
    Object.keys(values({ 'death.date.day': '31', 'death.date.month': '2', 'death.date.year': '2025' })),
  ).toHaveLength(3);
});

test('units get their official names, and only those that are beyond doubt', () => {
  expect(
    values({
      'applicant.residence.province': '01 - TP Hà Nội',
      'applicant.residence.ward': 'Láng',
      'father.residence.province': 'Lào Cai',
      'father.residence.ward': 'Sa Pa',
      'mother.residence.province': 'Hà Nội',
      'mother.residence.district': 'Quận Ba Đình',
      'mother.residence.ward': 'Ngọc Hà',
    }),
  ).toEqual({
    'applicant.residence.province': 'Thành phố Hà Nội',
    'applicant.residence.ward': 'Phường Láng',
    'father.residence.province': 'Tỉnh Lào Cai',
    'father.residence.ward': 'Phường Sa Pa',
    'mother.residence.province': 'Thành phố Hà Nội',
    'mother.residence.district': 'Quận Ba Đình',
    'mother.residence.ward': 'Ngọc Hà',
  });
});

test('an address in one line goes into parts where its ward is sure, and stays a line where it is not', () => {
  expect(values({ 'applicant.residence': 'Số 12 ngõ 34, Phường Yên Hòa, Thành phố Hà Nội' })).toMatchObject({
    'applicant.residence': 'Số 12 ngõ 34, Phường Yên Hòa, Thành phố Hà Nội',
  });
  expect(values({ 'applicant.residence': 'Số 5, Xã Minh Châu, Thành phố Hà Nội' })).toEqual({
    'applicant.residence.country': 'Việt Nam',
    'applicant.residence.province': 'Thành phố Hà Nội',
    'applicant.residence.ward': 'Xã Minh Châu',
    'applicant.residence.street': 'Số 5',
  });
});

test('what a page hides is counted and never a finding; papers and words of officers are no facts', () => {
  const { findings, masked } = gather({
    'applicant.personalId': '001***001',
    'document.name': 'Tờ khai',
    'dossier.note': 'Đã xem',
    'applicant.birthDateInWords': 'Ngày mười bốn',
  });
  expect(findings).toEqual([]);
  expect(masked).toEqual([{ path: 'applicant.personalId', text: '001***001' }]);
});

test('the same value said twice is one, two values are two', () => {
  const twice = (second: string) =>
    gatherShown(
      ['Nguyễn Văn Thử', second].map(text => ({
        path: 'applicant.fullName',
        label: 'Họ tên',
        text,
        confidence: 'high' as const,
      })),
      builtinUnits(),
    ).findings.length;
  expect(twice('NGUYỄN VĂN THỬ')).toBe(1);
  expect(twice('Nguyễn Văn Khác')).toBe(2);
});
