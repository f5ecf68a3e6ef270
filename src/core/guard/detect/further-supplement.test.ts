import { expect, test } from 'vitest';
import { builtinGuard } from '../../../data/guard.ts';

const found = (text: string) =>
  builtinGuard()
    .detect(text)
    .filter(d => d.asks === 'further_supplement');

test.each([
  'Yêu cầu bổ sung hồ sơ lần 3: đơn đề nghị.',
  'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ (LẦN THỨ BA)',
  'De nghi bo sung lan 4 giay khai sinh.',
  'Hồ sơ còn thiếu, yêu cầu bổ sung lần thứ tư.',
  'Công dân đã bổ sung 2 lần, nay đề nghị bổ sung thêm một lần nữa.',
  'bs lần 03 nhé chị',
])('a third request is one: %s', text => expect(found(text)).toHaveLength(1));

test.each([
  'Yêu cầu bổ sung hồ sơ lần 1.',
  'Đề nghị bổ sung lần thứ hai.',
  'Công dân đã nộp bổ sung lần 3.',
  'Không yêu cầu bổ sung lần 3.',
  'Vui lòng bổ sung thêm lần nữa.',
  'Nộp lần 3 năm 2025.',
  'Theo nghị định, không được yêu cầu bổ sung lần thứ ba.',
])('this is none: %s', text => expect(found(text)).toEqual([]));

test('it knows its place and does not count as a demand for a certified copy', () => {
  const text = 'Kính gửi. Yêu cầu bổ sung hồ sơ lần 3 giấy khai sinh.';
  const [demand, ...more] = builtinGuard().detect(text);
  expect(more).toEqual([]);
  expect(text.slice(demand!.start, demand!.end)).toBe('bổ sung hồ sơ lần 3');
});
