import { describe, expect, test } from 'vitest';
import { builtinFields } from '../../data/fields.ts';
import { type Given, samplePage } from './sample-page.ts';

const page = (...given: Given[]) => samplePage(builtinFields(), ...given).paths;
const label = (text: string): Given => ({ label: text });

describe('whose a control is where its block names nobody', () => {
  test('insurance and account are those of whom the page is about', () => {
    const matter = { section: 'II. Thông tin đăng ký, điều chỉnh' };
    const paths = page(
      { label: 'Họ và tên', section: 'Người nộp hồ sơ' },
      { label: 'Họ và tên', section: 'Người tham gia' },
      { label: 'Mã số BHXH', ...matter },
      { label: 'Nơi đăng ký KCB ban đầu', ...matter },
      { label: 'Ngân hàng', ...matter },
    );
    expect(paths.slice(2)).toEqual([
      'subject.socialInsuranceNumber',
      'subject.healthFacility',
      'subject.bankName',
    ]);
  });

  test('date and issuer of a paper go with the number whose label names somebody', () => {
    const labels = ['Họ tên người khai', 'Số CCCD của mẹ', 'Ngày cấp', 'Nơi cấp', 'Số điện thoại'];
    expect(page(...labels.map(label))).toEqual([
      'applicant.fullName',
      'mother.personalId',
      'mother.idIssueDate',
      'mother.idIssuePlace',
      'applicant.phone',
    ]);
  });

  test('the number of an ID paper may be told by a person between its words', () => {
    expect(page(label('Số ĐDCN chủ hộ'), label('Số CCCD/Hộ chiếu của mẹ'))).toEqual([
      'householdHead.personalId',
      'mother.personalId',
    ]);
  });
});

describe('the head of a household above the rows of its members', () => {
  const section = 'Phụ lục: Thành viên hộ gia đình';
  const row = { group: '0.1', index: 0, column: 1 };

  test('has what follows the name, up to the first row', () => {
    const paths = page(
      { label: 'Họ và tên chủ hộ', section },
      { label: 'Điện thoại', section },
      { label: 'Địa chỉ thường trú của hộ', section },
      { label: 'Họ và tên', section, row },
      { label: 'Số điện thoại', section, row },
    );
    expect(paths).toEqual([
      'householdHead.fullName',
      'householdHead.phone',
      'householdHead.permanentAddress',
      'member[0].fullName',
      'member[0].phone',
    ]);
  });
});

describe('how two people are related', () => {
  test('"của" names whose the relation is, "với" the other one', () => {
    expect(page(label('Quan hệ của người chết với chủ hộ'))).toEqual(['subject.householdRelation']);
    expect(page(label('Quan hệ của người nộp với người chết'))).toEqual(['applicant.relation']);
  });

  test('nobody is related to himself', () => {
    const section = 'Xóa đăng ký';
    const [, , relation] = page(
      { label: 'Họ và tên', section: 'Người chết' },
      { label: 'Họ tên chủ hộ', section },
      { label: 'Quan hệ với chủ hộ', section },
    );
    expect(relation).toBe('subject.householdRelation');
  });
});
