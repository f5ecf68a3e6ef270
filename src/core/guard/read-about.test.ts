import { expect, test } from 'vitest';
import { textOfChoice } from './choice.ts';
import { channelIn, procedureCodes } from './read-about.ts';

test('the code that a page calls its own goes before those that it only lists', () => {
  expect(procedureCodes('Hồ sơ gần đây: 1.004222. Mã thủ tục: 2.002516. Hình thức: Trực tiếp.')).toEqual([
    '2.002516',
  ]);
  expect(procedureCodes('Mã TTHC 1.001193.000.00.00.H26')).toEqual(['1.001193']);
  expect(procedureCodes('Phiên bản 1.0.0, 12.345678, 1.0011931')).toEqual([]);
});

test('several codes with no name stay several', () => {
  expect(procedureCodes('1.001193 Đăng ký khai sinh; 1.000894 Đăng ký kết hôn')).toEqual([
    '1.001193',
    '1.000894',
  ]);
});

test('the channel is read where the page says how the dossier was handed in', () => {
  expect(channelIn('Lĩnh vực: Hộ tịch. Hình thức: Trực tiếp.')).toBe('in_person');
  expect(channelIn('HÌNH THỨC NỘP HỒ SƠ: Qua dịch vụ bưu chính công ích')).toBe('post');
  expect(channelIn('Hình thức nhận kết quả: Bưu chính')).toBeNull();
  expect(channelIn('Trả lời trực tuyến trên Cổng')).toBeNull();
});

test('a choice is a line under its heading; a word that stands in two places is said once', () => {
  const choice = {
    heading: 'Giấy tờ cần bổ sung:',
    row: 'Giấy khai sinh',
    column: 'Bản sao chứng thực',
    chosen: '',
    on: true,
  };
  expect(textOfChoice(choice)).toBe('Giấy tờ cần bổ sung:\n- Giấy khai sinh: Bản sao chứng thực');
  expect(textOfChoice({ ...choice, heading: '', column: '', chosen: 'Giấy khai sinh' })).toBe(
    'Giấy khai sinh',
  );
});
