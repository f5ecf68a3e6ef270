import { describe, expect, test } from 'vitest';
import { TEXTS } from '../../locales/text.ts';
import { checkValue, VALUE_WARNINGS } from './check-value.ts';
import { normalisePhone } from './phone.ts';
import { checkTaxCode } from './tax-code.ts';

const codeOf = (path: string, value: string, values: Record<string, string> = {}) => {
  const check = checkValue(path, value, '2026-11-24', values);
  return check.level === 'warn' ? check.code : 'ok';
};

describe('a typed value is looked at, never blocked', () => {
  test.each([
    ['applicant.personalId', '001090000001', 'ok'],
    ['applicant.personalId', '079090000006', 'ok'],
    ['applicant.personalId', '00109000001', 'id_length'],
    ['applicant.personalId', '001290000007', 'id_future'],
    ['applicant.personalId', '999090000008', 'id_province'],
    ['applicant.birthDate', '1990-02-30', 'date'],
    ['applicant.birthDate', '2030-01-01', 'date_future'],
    ['applicant.idExpiryDate', '2030-01-01', 'ok'],
    ['applicant.fullName', 'NGUYỄN VĂN 2', 'name_digits'],
    ['applicant.fullName', 'THỬ', 'name_one_word'],
    ['applicant.email', 'thu@', 'email'],
    ['applicant.gender', 'Nữ', 'ok'],
    ['applicant.phone', '0612345678', 'phone'],
    ['applicant.birthDate', '1951', 'ok'],
    ['applicant.idExpiryDate', '2025-09-02', 'expired'],
    ['applicant.residence.street', 'Số 1 phố Mẫu, Quận Ba Đình', 'address_old_unit'],
    ['applicant.residence.district', 'Ba Đình', 'address_old_unit'],
    ['applicant.residence.street', 'Số 1 phố Huyện Mẫu', 'ok'],
    ['applicant.residence.ward', 'Phường Ba Đình', 'ok'],
    ['dossier.copyCount', 'hai', 'number'],
    ['no.path', 'x', 'ok'],
  ])('%s %s', (path, value, code) => expect(codeOf(path, value)).toBe(code));

  test('phones come in several forms, and old ones are noticed', () => {
    expect(['0912345678', '+84 912 345 678', '84912345678'].map(normalisePhone)).toEqual(
      Array(3).fill('0912345678'),
    );
    expect(normalisePhone('02438253536')).toBe('02438253536');
    expect(['01234567890', '0612345678', ''].map(normalisePhone)).toEqual([null, null, null]);
  });

  test('tax codes have a check digit', () => {
    expect(['0100109106', '0300000018', '0100109106-001', '001090000001'].map(checkTaxCode)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(checkTaxCode('0100109107')).toBe(false);
  });

  test('a number is compared with the birth date and sex that stand beside it', () => {
    const beside = { 'mother.birthDate': '1985-09-02', 'mother.gender': 'Nữ' };
    expect(codeOf('mother.personalId', '001185000002', beside)).toBe('ok');
    expect(codeOf('mother.personalId', '001186000002', beside)).toBe('id_unlike_birth');
    expect(codeOf('mother.personalId', '001085000002', beside)).toBe('id_unlike_gender');
    expect(codeOf('father.personalId', '001085000002', beside)).toBe('ok');
    expect(codeOf('mother.idIssueDate', '1980-01-01', beside)).toBe('date_before_birth');
    expect(codeOf('registration.date', '1980-01-01', beside)).toBe('ok');
  });

  test('every warning has its sentence in both languages', () => {
    for (const code of VALUE_WARNINGS)
      for (const texts of Object.values(TEXTS)) expect(texts[`value.${code}`]).toMatch(/\S/);
  });
});
