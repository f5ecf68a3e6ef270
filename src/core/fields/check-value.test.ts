import { describe, expect, test } from 'vitest';
import { checkTaxCode, checkValue } from './check-value.ts';
import { normalisePhone } from './phone.ts';

const codeOf = (path: string, value: string) => {
  const check = checkValue(path, value, '2026-11-24');
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
  ])('%s %s', (path, value, code) => expect(codeOf(path, value)).toBe(code));

  test('phones come in several forms, and old ones are noticed', () => {
    expect(['0912345678', '+84 912 345 678', '84912345678'].map(normalisePhone)).toEqual(Array(3).fill('0912345678'));
    expect(normalisePhone('02438253536')).toBe('02438253536');
    expect(['01234567890', '0612345678', ''].map(normalisePhone)).toEqual([null, null, null]);
  });

  test('tax codes have a check digit', () => {
    expect(['0100109106', '0300000018', '0100109106-001', '001090000001'].map(checkTaxCode)).toEqual([true, true, true, true]);
    expect(checkTaxCode('0100109107')).toBe(false);
  });
});
