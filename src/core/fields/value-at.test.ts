import { describe, expect, test } from 'vitest';
import { valueAt } from './value-at.ts';

const values = {
  'mother.fullName': 'TRẦN THỊ THU MẪU',
  'mother.birthDate': '1985-09-02',
  'mother.personalId': '001185000002',
  'mother.idType': 'Thẻ căn cước',
  'mother.residence.province': 'Thành phố Hà Nội',
  'mother.residence.ward': 'Phường Ba Đình',
  'mother.residence.street': 'Số 1 phố Mẫu',
  'mother.residence.country': 'Việt Nam',
  'subject.lastName': 'LÊ',
  'subject.firstName': 'THỬ',
  'death.time': '07:30',
};
const at = (path: string) => valueAt(values, path);

describe('valueAt', () => {
  test('splits a date, a time and a name', () => {
    expect(['day', 'month', 'year'].map(p => at(`mother.birthDate.${p}`))).toEqual(['02', '09', '1985']);
    expect([at('death.time.hour'), at('death.time.minute')]).toEqual(['07', '30']);
    expect([at('mother.lastName'), at('mother.middleName'), at('mother.firstName')]).toEqual([
      'TRẦN',
      'THỊ THU',
      'MẪU',
    ]);
    expect(at('subject.fullName')).toBe('LÊ THỬ');
  });

  test('puts an address into one line without the country of its own', () => {
    expect(at('mother.residence')).toBe('Số 1 phố Mẫu, Phường Ba Đình, Thành phố Hà Nội');
  });

  test('takes the personal number for the number of a căn cước card only', () => {
    expect(at('mother.idNumber')).toBe('001185000002');
    expect(valueAt({ ...values, 'mother.idType': 'Hộ chiếu' }, 'mother.idNumber')).toBeNull();
  });

  test('borrows nothing from another role or another kind of address', () => {
    expect(at('father.residence')).toBeNull();
    expect(at('mother.permanentAddress')).toBeNull();
    expect(at('mother.nothing')).toBeNull();
  });

  test('knows the address of a permanent resident under its other name, and never mixes two', () => {
    const permanent = { ...values, 'mother.residenceType': 'Thường trú' };
    expect(valueAt(permanent, 'mother.permanentAddress.ward')).toBe('Phường Ba Đình');
    expect(valueAt(permanent, 'mother.permanentAddress')).toMatch(/^Số 1 phố Mẫu, /);
    expect(valueAt({ ...values, 'mother.residenceType': 'Tạm trú' }, 'mother.permanentAddress')).toBeNull();
    expect(
      valueAt({ ...permanent, 'mother.permanentAddress.ward': 'X' }, 'mother.permanentAddress.street'),
    ).toBeNull();
    expect(valueAt(permanent, 'mother.currentAddress')).toBeNull();
  });

  test('puts a date together only where the calendar has it', () => {
    const parts = {
      'subject.birthDate.day': '9',
      'subject.birthDate.month': '3',
      'subject.birthDate.year': '1990',
    };
    expect(valueAt(parts, 'subject.birthDate')).toBe('1990-03-09');
    expect(valueAt(parts, 'subject.birthDateInWords')).toBe(
      'Ngày chín tháng ba năm một nghìn chín trăm chín mươi',
    );
    expect(
      valueAt(
        { ...parts, 'subject.birthDate.day': '31', 'subject.birthDate.month': '4' },
        'subject.birthDate',
      ),
    ).toBeNull();
    expect(valueAt({ 'subject.birthDate': '1951' }, 'subject.birthDate.year')).toBe('1951');
    expect(valueAt({ 'subject.birthDate': '1951' }, 'subject.birthDate.day')).toBeNull();
  });

  test('a giấy chứng nhận căn cước is no căn cước card', () => {
    expect(valueAt({ ...values, 'mother.idType': 'Giấy chứng nhận căn cước' }, 'mother.idNumber')).toBeNull();
    expect(valueAt({ ...values, 'mother.idType': 'Thẻ căn cước'.normalize('NFD') }, 'mother.idNumber')).toBe(
      '001185000002',
    );
  });
});
