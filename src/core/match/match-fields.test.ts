import { describe, expect, test } from 'vitest';
import { builtinFields } from '../../data/fields.ts';
import { readLabel } from './read-label.ts';
import { readSection } from './read-section.ts';

const model = builtinFields();

describe('field data', () => {
  const examples = model.data.fields.flatMap(def =>
    def.examples.map((label): [string, string] => [label, def.field]),
  );
  test.each(examples)('"%s" means %s', (label, field) => {
    expect(readLabel(label, model).field?.field).toBe(field);
    expect(readLabel(label.normalize('NFD').toUpperCase(), model).field?.field).toBe(field);
  });

  test.each(model.data.nothing.examples)('"%s" is never filled', label => {
    expect(readLabel(label, model).nothing).toBe(true);
  });

  test('no label stands for two fields', () => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const def of model.data.fields)
      for (const label of def.labels) {
        const key = readLabel(label, model).field?.field ?? '';
        if (key !== def.field && !owners.has(label)) twice.push(`${label}: ${def.field} / ${key}`);
        owners.set(label, def.field);
      }
    expect(twice).toEqual([]);
  });
});

describe('readLabel', () => {
  test('tells the person in a label from the person that a relation is with', () => {
    expect(readLabel('Họ tên người mẹ', model)).toMatchObject({ role: 'mother', coverage: 1 });
    expect(readLabel('(5) Quan hệ với người được khai sinh', model).field?.field).toBe('relation');
  });

  test('reads what stands in brackets as a second hint', () => {
    const reading = readLabel('Số giấy tờ (CCCD/CMND/MST/MĐD):', model);
    expect(reading.field?.field).toBe('paper.number');
    expect(reading.also.map(d => d.field)).toContain('personalId');
  });

  test('reads labels of old systems that have no diacritics', () => {
    expect(readLabel('Ngay sinh', model).field?.field).toBe('birthDate');
    expect(readLabel('So dinh danh ca nhan', model).field?.field).toBe('personalId');
  });
});

describe('readSection', () => {
  test('knows whose block a heading opens, and that a procedure is no person', () => {
    expect(readSection('II. Thông tin về người được khai tử', model).role).toBe('subject');
    expect(readSection('Thông tin người mẹ đẻ/nhờ mang thai hộ', model).role).toBe('mother');
    expect(readSection('TỜ KHAI ĐĂNG KÝ NHẬN CHA, MẸ, CON', model).role).toBeNull();
    expect(readSection('Tra cứu hồ sơ', model).nothing).toBe(true);
    expect(readSection('III. NGƯỜI GIÁM HỘ HIỆN TẠI CỦA TRẺ', model).role).toBe('guardian');
    expect(readSection('2. Thông tin liệt sĩ', model).role).toBe('subject');
    expect(readSection('Thân nhân liệt sĩ', model)).toMatchObject({ role: null, other: true });
  });
});
