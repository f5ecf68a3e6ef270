import { describe, expect, test } from 'vitest';
import { builtinFields } from '../../data/fields.ts';
import { type Given, samplePage } from './sample-page.ts';

const pathOf = (given: Given) => samplePage(builtinFields(), given).paths[0];

describe('officers’ abbreviations', () => {
  test.each([
    ['N/sinh', 'applicant.birthDate'],
    ['Ng.sinh', 'applicant.birthDate'],
    ['G.tính', 'applicant.gender'],
    ['3. Q.tịch', 'applicant.nationality'],
    ['Q/tịch', 'applicant.nationality'],
    ['D.tộc', 'applicant.ethnicity'],
    ['H.tên', 'applicant.fullName'],
    ['N/cấp', 'applicant.idIssueDate'],
    ['CQ cấp', 'applicant.idIssuePlace'],
    ['Số ĐD', 'applicant.personalId'],
    ['ĐKTT', 'applicant.permanentAddress'],
    ['Nơi ĐK HKTT', 'applicant.permanentAddress'],
    ['Nơi ở HT', 'applicant.currentAddress'],
    ['Đ/c LH', 'applicant.currentAddress'],
    ['ĐTDĐ', 'applicant.phone'],
    ['Số TK', 'applicant.bankAccount'],
    ['TTHN', 'applicant.maritalStatus'],
    ['Nơi ĐKKS', 'applicant.birthRegistrationPlace'],
    ['Nơi ĐKKCBBĐ', 'applicant.healthFacility'],
    ['SL bản sao', 'dossier.copyCount'],
    ['HT nhận KQ', 'dossier.resultDelivery'],
    ['MĐSD', 'dossier.purpose'],
  ])('"%s" is %s', (label, path) => {
    expect(pathOf({ label })).toBe(path);
  });

  test('are read in headings and among other words', () => {
    expect(pathOf({ label: 'Họ tên', section: 'Thông tin chủ HS' })).toBe('owner.fullName');
    expect(pathOf({ label: 'QH với chủ hộ' })).toBe('applicant.householdRelation');
    expect(pathOf({ label: 'Số GBT' })).toBe('death.noticeNumber');
  });

  test('of officers and dossiers are still nothing to fill', () => {
    expect(pathOf({ label: 'Ý kiến CB tiếp nhận' })).toBeNull();
    expect(pathOf({ label: 'Mã HS' })).toBeNull();
  });

  test('a label of an old system without diacritics stays readable', () => {
    expect(pathOf({ label: 'QH voi chu ho' })).toBe('applicant.householdRelation');
  });

  test('a letter with a full stop before a capital is still a number of the list', () => {
    expect(pathOf({ label: 'a.Họ và tên' })).toBe('applicant.fullName');
    expect(pathOf({ label: 'b) Ngày sinh' })).toBe('applicant.birthDate');
  });
});
