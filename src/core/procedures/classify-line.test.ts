import { expect, test } from 'vitest';
import { classifyLine } from './classify-line.ts';

const label = (text: string, original_qty = 1, copy_qty = 0, group: string | null = null) =>
  classifyLine({ text, group, original_qty, copy_qty });

test('words of a line decide before its quantities', () => {
  expect(label('Bản sao có chứng thực giấy phép mẫu', 0, 1)).toBe('certified_required');
  expect(label('Bản sao có chứng thực hoặc bản sao kèm bản chính để đối chiếu bằng mẫu', 0, 1)).toBe(
    'certified_optional',
  );
  expect(label('Bản sao không yêu cầu chứng thực quyết định mẫu', 0, 1)).toBe('plain_copy');
  expect(label('Tờ khai theo mẫu', 0, 1)).toBe('original');
  expect(label('Xuất trình giấy tờ tùy thân để đối chiếu')).toBe('present_only');
  expect(label('Văn bản ủy quyền được chứng thực')).toBe('other_certification');
  expect(label('Giấy tờ phải nộp bao gồm:', 0, 0)).toBe('note');
});

test('names that hold the word are no form of copy', () => {
  expect(label('Thẻ công chứng viên', 1, 0)).toBe('original');
});

test('a line without words of form is read by its quantities', () => {
  expect(label('Giấy chứng nhận mẫu', 0, 1)).toBe('plain_copy');
  expect(label('Giấy chứng nhận mẫu', 1, 0)).toBe('original');
});
