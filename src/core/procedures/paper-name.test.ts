import { expect, test } from 'vitest';
import { kindOfPaper } from './paper-kinds.ts';
import { paperName } from './paper-name.ts';

test('bullets, counts, forms, conditions and clauses of law fall away', () => {
  const cases: [string, string][] = [
    ['- Tờ khai đăng ký khai sinh theo mẫu (nếu nộp trực tiếp);', 'Tờ khai đăng ký khai sinh'],
    ['a) 01 bản sao có chứng thực Giấy phép nuôi ong;', 'Giấy phép nuôi ong'],
    [
      'Bản sao có chứng thực hoặc bản sao kèm bản chính để đối chiếu Bằng tốt nghiệp đại học.',
      'Bằng tốt nghiệp đại học',
    ],
    ['+ Văn bản ủy quyền theo quy định của pháp luật trong trường hợp ủy quyền', 'Văn bản ủy quyền'],
    ['Hóa đơn thương mại: 01 bản chụp', 'Hóa đơn thương mại'],
  ];
  for (const [line, name] of cases) expect(paperName(line)).toBe(name);
});

test('the head of a name decides its kind, a general head gives way', () => {
  expect(kindOfPaper('Đơn đề nghị cấp giấy phép xây dựng')).toBe('don_de_nghi');
  expect(kindOfPaper('Giấy khai sinh của trẻ')).toBe('giay_khai_sinh');
  expect(kindOfPaper('Phiếu lý lịch tư pháp số 1')).toBe('ly_lich_tu_phap');
  expect(kindOfPaper('Giấy tờ tùy thân của người nộp')).toBe('giay_to_nhan_than');
  expect(kindOfPaper('Hộ chiếu/Thẻ căn cước công dân')).toBe('giay_to_nhan_than');
  expect(kindOfPaper('Nhật ký nuôi ong')).toBeNull();
});
