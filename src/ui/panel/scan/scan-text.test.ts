import { describe, expect, test } from 'vitest';
import { ALONE, LINE_PAUSE, loneKey, MRZ_PAUSE, readiness } from './scan-text.ts';

const QR = '001185000002||TRẦN THỊ MẪU|02031985|Nữ|Số 1 Phố Mẫu|01012022';
const L1 = 'IDVNM1850000023001185000002<<8';
const L2 = '8503028F4503029VNM<<<<<<<<<<<4';
const L3 = 'TRAN<<THI<MAU<<<<<<<<<<<<<<<<<';

describe('when the text of a scan is whole', () => {
  test('nothing, or a line without Enter, is not', () => {
    expect(readiness('', 9999)).toBe('wait_for_enter');
    expect(readiness(QR, 9999)).toBe('wait_for_enter');
  });
  test('one line of a QR code is, after Enter and a short rest', () => {
    expect(readiness(`${QR}\n`, 0)).toBe('wait_pause');
    expect(readiness(`${QR}\r\n`, LINE_PAUSE)).toBe('ready');
  });
  test('the first lines of an MRZ wait for the third', () => {
    expect(readiness(`${L1}\n`, LINE_PAUSE)).toBe('wait_more_lines');
    expect(readiness(`${L1}\n${L2}\n`, LINE_PAUSE)).toBe('wait_more_lines');
    expect(readiness(`${L1}\n${L2}\n${L3}\n`, LINE_PAUSE)).toBe('ready');
    expect(readiness(`${L1}\n${L2}\n${L3}`, LINE_PAUSE)).toBe('ready');
  });
  test('an MRZ that stays short is read all the same in the end, so that its fault is said', () => {
    expect(readiness(`${L1}\n`, MRZ_PAUSE)).toBe('ready');
  });
});

describe('keys while a scan waits for its role', () => {
  test('one that stands alone is a key, also with Enter after it', () => {
    expect(loneKey('3', ALONE)).toBe('3');
    expect(loneKey('N\n', ALONE)).toBe('N');
  });
  test('the first digit of a scan is none while the gun still types, nor is what it typed', () => {
    expect(loneKey('0', 20)).toBeNull();
    expect(loneKey('00', ALONE)).toBeNull();
    expect(loneKey(`${QR}\n`, ALONE)).toBeNull();
  });
});
