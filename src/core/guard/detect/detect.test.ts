import { describe, expect, test } from 'vitest';
import { builtinGuard } from '../../../data/guard.ts';

const guard = builtinGuard();
const certified = (text: string) => guard.detect(text).filter(d => d.asks === 'certified_copy');
const level = (text: string) => {
  const found = certified(text);
  return found.some(d => d.level === 'warn') ? 'warn' : found.length > 0 ? 'hint' : 'none';
};
const papers = (text: string) => certified(text).flatMap(d => d.documentTypes);

describe('a demand is found', () => {
  test.each([
    'Đề nghị bổ sung bản sao chứng thực học bạ.',
    'De nghi bo sung ban sao chung thuc hoc ba.',
    'Bản photo giấy ra viện chưa công chứng, đề nghị làm lại.',
    'Bảng điểm không cần chứng thực, nhưng học bạ phải nộp bản sao chứng thực.',
    '®Ò nghÞ nép b¶n sao chøng thùc häc b¹.',
    'Ñeà nghò noäp baûn sao chöùng thöïc hoïc baï.',
    'ddeef nghij nooj banr sao chuwngs thuwcj hocj baj',
    'Yêu cầu nộp bản sao chúng thực học bạ.',
    'Yêu cầu nộp bản sao công chừng học bạ.',
    'Học bạ (bản sao có chứng thực, nếu có)',
    'Đã tiếp nhận hồ sơ, đề nghị bổ sung bản sao chứng thực học bạ.',
    'Đề nghị chị chứng thực bản sao học bạ rồi nộp lại.',
  ])('%s', text => expect(level(text)).toBe('warn'));
});

describe('a demand is not found', () => {
  test.each([
    '',
    '   ',
    '((((',
    'Buổi nói chuyện trước công chúng.',
    'Nộp bản sao học bạ.',
    '🙂 chứng từ 🙂',
  ])('%j', text => expect(level(text)).not.toBe('warn'));
});

describe('offsets', () => {
  test.each([
    ['Kính gửi. \u200bĐề nghị nộp bản sao chứng thực học bạ.'.normalize('NFD'), 'bản sao chứng thực'],
    ['🙂 Đề nghị nộp\u00a0bản\u00a0sao\u00a0chứng\u00a0thực học bạ.', 'bản\u00a0sao\u00a0chứng\u00a0thực'],
    ['®Ò nghÞ nép b¶n sao chøng thùc häc b¹.', 'b¶n sao chøng thùc'],
    ['Ñeà nghò noäp baûn sao chöùng thöïc hoïc baï.', 'baûn sao chöùng thöïc'],
    ['ddeef nghij nooj banr sao chuwngs thuwcj hocj baj', 'banr sao chuwngs thuwcj'],
  ])('point into the untouched text: %s', (text, shown) => {
    const [demand] = certified(text);
    expect(text.slice(demand!.start, demand!.end).normalize('NFC')).toBe(shown);
    expect(demand!.clauseStart).toBeLessThanOrEqual(demand!.start);
    expect(demand!.clauseEnd).toBeGreaterThanOrEqual(demand!.end);
  });
});

describe('papers', () => {
  test.each([
    ['Nộp bản sao chứng thực học bạ, bảng điểm.', ['hoc_ba', 'bang_diem']],
    ['Văn bằng, học bạ nộp bản sao chứng thực.', ['bang_cap', 'hoc_ba']],
    ['Nộp bản photo học bạ và bản sao chứng thực bảng điểm.', ['bang_diem']],
    ['Bản sao học bạ có chứng thực', ['hoc_ba']],
    ['Nộp bản sao chứng thực các giấy tờ sau:\n- Học bạ\n- Bảng điểm', ['hoc_ba', 'bang_diem']],
    ['Học bạ: 02 bản sao chứng thực', ['hoc_ba']],
    ['Chỉ nhận bản sao chứng thực.', []],
  ])('of %j', (text, codes) => expect(papers(text)).toEqual(codes));
});

test('a header rules the lines of its list, and no more than those', () => {
  expect(level('Đã nhận:\n- Học bạ (bản sao chứng thực)\n- Đơn')).toBe('none');
  expect(level('Không yêu cầu chứng thực đối với:\n- Học bạ: bản sao chứng thực')).toBe('none');
  expect(level('Đã nhận:\n- Đơn\nĐề nghị nộp bản sao chứng thực học bạ.')).toBe('warn');
});
