import { expect, test } from 'vitest';
import { classifyLine } from './classify-line.ts';
import { readLine } from './read-line.ts';

const label = (text: string, original_qty = 1, copy_qty = 0, group: string | null = null) =>
  classifyLine({ text, group, original_qty, copy_qty });
const doubts = (text: string, original_qty = 1, copy_qty = 0, group: string | null = null) =>
  readLine({ text, group, original_qty, copy_qty }).doubts;

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

test('a chain of forms with one soft link leaves the choice, one of certified forms does not', () => {
  const paper = 'giấy phép nuôi ong';
  expect(
    label(`Bản chính, bản sao có chứng thực, bản sao điện tử được chứng thực từ bản chính ${paper}`),
  ).toBe('certified_optional');
  expect(label(`${paper} (bản chính hoặc bản sao có chứng thực)`)).toBe('certified_optional');
  expect(
    label(`Bản sao có chứng thực hoặc bản sao điện tử được chứng thực từ bản chính ${paper}`, 0, 1),
  ).toBe('certified_required');
  expect(label(`Bản sao có chứng thực hoặc bản sao được cấp từ sổ gốc ${paper}`, 0, 1)).toBe(
    'certified_required',
  );
});

test('"hoặc" between two papers is no choice of form', () => {
  expect(
    label('Bản sao có chứng thực quyết định giao ong hoặc bản chính giấy xác nhận của hội nuôi ong', 0, 1),
  ).toBe('certified_required');
});

test('a clause about the uncertified copy opens the choice', () => {
  expect(
    label(
      '01 bản sao có chứng thực giấy phép; trường hợp nộp bản chụp thì xuất trình bản chính để đối chiếu',
      0,
      1,
    ),
  ).toBe('certified_optional');
  expect(
    label('Giấy tờ là bản sao mà không phải là bản sao có chứng thực thì phải xuất trình bản chính', 1, 0),
  ).not.toBe('certified_required');
});

test('a certified copy in one way of filing only', () => {
  expect(
    label('Trường hợp gửi hồ sơ qua hệ thống bưu chính thì phải gửi kèm theo bản sao có chứng thực', 0, 0),
  ).toBe('certified_required_by_post');
  expect(
    label(
      'Bản sao và xuất trình bản chính để đối chiếu (trường hợp nộp trực tiếp); bản sao có chứng thực (trường hợp nộp qua bưu chính) giấy phép nuôi ong',
      0,
      1,
    ),
  ).toBe('certified_required_by_post');
  expect(
    label(
      'Trường hợp nộp trực tiếp hoặc qua bưu chính: bản chính hoặc bản sao chứng thực giấy phép nuôi ong',
    ),
  ).toBe('certified_optional');
});

test('terms of law with two readings are a choice, and marked', () => {
  expect(label('Bản sao hợp lệ giấy phép nuôi ong', 0, 1)).toBe('certified_optional');
  expect(doubts('Bản sao hợp lệ giấy phép nuôi ong', 0, 1)).toContain('open_term');
});

test('a copy of a contract that was notarised is no certified copy', () => {
  expect(label('Bản sao hợp đồng thuê tổ ong đã được công chứng', 0, 1)).not.toBe('certified_required');
  expect(label('Giao dịch đã được chứng thực')).toBe('other_certification');
});

test('names and the public are no forms of copy', () => {
  expect(label('Thẻ công chứng viên', 1, 0)).toBe('original');
  expect(label('Hợp đồng chào bán cổ phiếu ra công chúng', 1, 0)).toBe('original');
  expect(label('Phương án khai thác trên mặt đất và trong rừng', 1, 0)).toBe('original');
  expect(label('Tờ khai cấp bản sao trích lục', 1, 0)).toBe('original');
});

test('a line without words of form is read by its quantities', () => {
  expect(label('Giấy chứng nhận mẫu', 0, 1)).toBe('plain_copy');
  expect(label('Giấy chứng nhận mẫu', 1, 0)).toBe('original');
  expect(label('Hợp đồng thuê tổ ong', 0, 1)).toBe('plain_copy');
  expect(label('Báo cáo nuôi ong', 1, 1)).toBe('original');
  expect(label('Quyết định giao tổ ong của cơ quan có thẩm quyền', 1, 1)).toBe('plain_copy');
  expect(doubts('Quyết định giao tổ ong của cơ quan có thẩm quyền', 1, 1)).toContain('quantities_only');
});

test('the heading speaks where the line is silent', () => {
  const heading = 'Hồ sơ gồm bản sao và xuất trình bản chính để đối chiếu hoặc bản sao được chứng thực';
  expect(label('Giấy phép nuôi ong', 1, 1, heading)).toBe('certified_optional');
  expect(label('Hộ chiếu', 1, 0, 'Giấy tờ phải xuất trình')).toBe('present_only');
  expect(label('Đơn đề nghị nuôi ong', 1, 0, 'Giấy tờ phải xuất trình')).toBe('original');
});

test('a look-up counts for the paper that the line names first', () => {
  expect(
    label(
      'Giấy chứng nhận kết hôn. Trường hợp đã có thông tin trong cơ sở dữ liệu thì không phải xuất trình',
    ),
  ).toBe('database');
  expect(
    label('Đơn đề nghị nuôi ong (mẫu đơn có các thông tin đã có trong cơ sở dữ liệu quốc gia về dân cư)'),
  ).toBe('original');
});

test('a line of brackets, dots and repeated words takes no longer than its length', () => {
  for (const piece of ['(((', '1.1.1.', 'iv)', '- + * ', 'bản sao ', 'hoặc bản sao ', 'trường hợp ', 'nếu, '])
    expect(label(piece.repeat(2000))).toBeTypeOf('string');
}, 20_000);
