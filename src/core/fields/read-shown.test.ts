import { expect, test } from 'vitest';
import { readShown } from './read-shown.ts';

const CASES: [path: string, shown: string, value: string][] = [
  ['applicant.birthDate', '14/02/1990', '1990-02-14'],
  ['applicant.birthDate', '14-2-1990 00:00:00', '1990-02-14'],
  ['applicant.birthDate', '14/02/1990 (35 tuổi)', '1990-02-14'],
  ['applicant.birthDate', '1948', '1948'],
  ['mother.idIssueDate', 'ngày 5 tháng 3 năm 2021', '2021-03-05'],
  ['death.date.day', '9', '09'],
  ['death.time', '5 giờ 40 phút', '05:40'],
  ['applicant.gender', 'Giới tính nam', 'Nam'],
  ['applicant.gender', '02 - Nữ', 'Nữ'],
  ['applicant.ethnicity', '01 - Kinh', 'Kinh'],
  ['applicant.ethnicity', 'Kinh (Việt)', 'Kinh'],
  ['applicant.ethnicity', 'Tày', 'Tày'],
  ['applicant.nationality', 'VIET NAM', 'Việt Nam'],
  ['applicant.religion', 'Không', 'Không'],
  ['applicant.personalId', '001 090 000 001', '001090000001'],
  ['applicant.phone', '+84 900 000 001', '0900000001'],
  ['business.capital', '200.000.000 đồng', '200000000'],
  ['dossier.copyCount', '03', '3'],
  ['dossier.copyRequested', 'Có yêu cầu', 'Có'],
  ['applicant.fullName', '  Nguyễn   Văn Thử ', 'Nguyễn Văn Thử'],
];
test.each(CASES)('%s: "%s" is kept as "%s"', (path, shown, value) => {
  expect(readShown(path, shown)).toEqual({ kind: 'value', value });
});

test.each([
  ['applicant.birthDate', '31/02/1990'],
  ['applicant.birthDate', 'không rõ'],
  ['applicant.personalId', '0010900000'],
  ['applicant.phone', '113'],
  ['applicant.gender', 'Kinh'],
  ['applicant.fullName', 'Nguyễn Văn 2'],
  ['dossier.copyCount', 'ba'],
])('%s: "%s" can not be read, and stays as it stands', (path, shown) => {
  expect(readShown(path, shown)).toEqual({ kind: 'unread', value: shown });
});

test.each([
  ['applicant.personalId', '001***123'],
  ['applicant.personalId', '001xxxxxx123'],
  ['applicant.personalId', '00109000000*'],
  ['applicant.fullName', 'Nguyễn V** T**'],
  ['applicant.phone', '•••• 001'],
  ['applicant.email', '***'],
])('%s: "%s" hides something, and is never taken', (path, shown) => {
  expect(readShown(path, shown).kind).toBe('masked');
});

test.each(['', '-', '—', 'N/A', 'null', 'Chưa có thông tin', '-- Chọn --', '__/__/____'])(
  '"%s" says nothing',
  shown => {
    expect(readShown('applicant.otherName', shown).kind).toBe('none');
  },
);

test('nothing is read for a path that is none', () => {
  expect(readShown('nobody.knows', 'x y').kind).toBe('none');
});
