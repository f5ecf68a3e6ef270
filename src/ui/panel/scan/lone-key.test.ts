import { describe, expect, test } from 'vitest';
import { ALONE, addKey, type Burst, meaningOf } from './lone-key.ts';

const type = (keys: string[], gap: number) =>
  keys.reduce<Burst | null>((burst, key, i) => addKey(burst, key, i * gap), null)!.text;

describe('keys while a scan waits for its role', () => {
  test('a key pressed by hand stands alone', () => {
    expect(meaningOf(type(['3'], 0))).toEqual({ key: '3' });
    expect(meaningOf(type(['N'], 0))).toEqual({ key: 'n' });
    expect(type(['1', '3'], ALONE + 1)).toBe('3');
  });
  test('a gun that fires is a new scan and chooses no role', () => {
    const code = '001185000002||TRẦN THỊ MẪU|02031985|Nữ';
    expect(meaningOf(type([...code, 'Enter'], 5))).toEqual({ scan: `${code}\n` });
  });
  test('a few keys at once do nothing', () => {
    expect(meaningOf(type(['1', '2'], 20))).toBeNull();
    expect(meaningOf(type(['Shift'], 0))).toBeNull();
    expect(meaningOf(type(['Enter'], 0))).toBeNull();
  });
});
