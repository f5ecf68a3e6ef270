import { describe, expect, test } from 'vitest';
import { builtinGuard } from '../../data/guard.ts';
import { failingExamples } from './compile-guard.ts';
import type { Circumstances } from './notice.ts';

const guard = builtinGuard();
const level = (text: string) => {
  const found = guard.detect(text);
  return found.some(d => d.level === 'warn') ? 'warn' : found.length > 0 ? 'hint' : 'none';
};
const counter: Circumstances = { date: '2026-11-24', channel: 'in_person', procedureCode: null };
const verdicts = (text: string, about: Partial<Circumstances> = {}) =>
  guard.checkText(text, { ...counter, ...about }).map(n => n.verdict);

describe('rule files', () => {
  test.each(guard.laws.map(rule => [rule.id, rule] as const))('%s passes its own examples', (_id, rule) => {
    expect(failingExamples(rule, guard, counter)).toEqual([]);
  });

  test.each(guard.laws.map(rule => [rule.id, rule] as const))('%s passes them in every way of writing', (_id, rule) => {
    for (const noise of [(s: string) => s.normalize('NFD'), (s: string) => s.toUpperCase(), (s: string) => s.replaceAll(' ', '\u00a0'), (s: string) => s.replace(/(.)$/u, '\u200b$1')]) {
      const noisy = { ...rule, must_match: rule.must_match.map(noise), must_not_match: rule.must_not_match.map(noise) };
      expect(failingExamples(noisy, guard, counter)).toEqual([]);
    }
  });
});

describe('what is a demand', () => {
  test.each([
    'Đề nghị bổ sung bản sao chứng thực học bạ.',
    'De nghi bo sung ban sao chung thuc hoc ba.',
    '- Giấy ra viện: 01 bản sao có chứng thực',
    'Bản photo giấy ra viện chưa công chứng, đề nghị làm lại.',
    'Bảng điểm không cần chứng thực, nhưng học bạ phải nộp bản sao chứng thực.',
    '®Ò nghÞ nép b¶n sao chøng thùc häc b¹.',
    'Ñeà nghò noäp baûn sao chöùng thöïc hoïc baï.',
    'ddeef nghij nooj banr sao chwngs thwcj hocj baj',
    'Yêu cầu nộp bản sao chúng thực học bạ.',
  ])('%s', text => expect(level(text)).toBe('warn'));

  test.each([
    'Học bạ không cần chứng thực.',
    'Đã nhận bản sao chứng thực học bạ của em B.',
    'Nộp bản sao chứng thực học bạ hoặc bản sao kèm bản chính để đối chiếu.',
    'Nhà trường yêu cầu nộp học bạ công chứng.',
    'Học bạ có cần công chứng không ạ?',
    'Lệ phí chứng thực bản sao là 2.000 đồng/trang.',
    'Hợp đồng thuê nhà phải công chứng.',
    'Ví dụ câu sai: nộp học bạ photo công chứng.',
    'Buổi nói chuyện trước công chúng.',
    '',
  ])('not: %s', text => expect(level(text)).not.toBe('warn'));

  test('offsets point into the untouched text, also where it is decomposed or has zero-width characters', () => {
    const text = 'Kính gửi. \u200bĐề nghị nộp bản sao chứng thực học bạ.'.normalize('NFD');
    const [demand] = guard.detect(text);
    expect(text.slice(demand!.start, demand!.end).normalize('NFC')).toBe('bản sao chứng thực');
    expect(text.slice(demand!.clauseStart, demand!.clauseEnd).normalize('NFC')).toContain('Đề nghị nộp bản sao chứng thực học bạ');
  });
});

describe('what the law says', () => {
  const birth = 'Đề nghị nộp bản sao chứng thực giấy khai sinh.';

  test('a paper whose data stand in a database is looked up, from the first to the last day of the resolution', () => {
    expect(verdicts(birth, { date: '2026-01-01' })).toEqual(['use_database']);
    expect(verdicts(birth, { date: '2027-02-28' })).toEqual(['use_database']);
  });

  test('before and after it the plain-copy rule still holds', () => {
    expect(verdicts(birth, { date: '2025-12-31' })).toEqual(['unlawful']);
    expect(verdicts(birth, { date: '2027-03-01' })).toEqual(['unlawful']);
    expect(verdicts(birth, { date: '2015-04-09' })).toEqual([]);
  });

  test('by post a civil-status office may ask for it, until its law ends', () => {
    expect(verdicts(birth, { channel: 'post' })).toEqual([]);
    expect(verdicts('Hồ sơ gửi qua bưu chính thì gửi kèm bản sao chứng thực giấy khai sinh.')).toEqual([]);
    expect(verdicts(birth, { channel: 'post', date: '2027-03-01' })).toEqual(['unlawful']);
    expect(verdicts('Đề nghị nộp bản sao chứng thực học bạ.', { channel: 'post' })).toEqual(['unlawful']);
  });

  test('the original beside a certified copy is one demand too many', () => {
    expect(guard.checkText('Nộp bản sao chứng thực học bạ và mang theo bản chính để đối chiếu.', counter)[0]?.citations[0]?.clause).toMatch(/Điều 6 khoản 2/);
  });

  test('on foreign papers there is no opinion, on merit papers a look at the clause', () => {
    expect(verdicts('Giấy khai sinh do nước ngoài cấp: đề nghị nộp bản sao chứng thực giấy khai sinh do nước ngoài cấp.')).toEqual([]);
    const [merit] = guard.checkText('Đề nghị nộp bản sao chứng thực thẻ thương binh.', counter);
    expect(merit).toMatchObject({ verdict: 'look_at_it', level: 'hint' });
    expect(merit?.message).toContain('cần kiểm tra');
  });

  test('the lawful wording is silent for every paper, and keeps the case of the clause', () => {
    for (const [code, name] of guard.names)
      for (const rule of guard.laws)
        if (rule.suggestion) expect(level(rule.suggestion.replace('{docs}', name)), `${rule.id} ${code}`).toBe('none');
    const [notice] = guard.checkText('Căn cước không cần chứng thực, nhưng học bạ phải nộp bản sao chứng thực.', counter);
    expect(notice?.suggestion).toMatch(/^đề nghị nộp bản sao học bạ/);
  });

  test('every notice says its clause, its dates and the status of its source', () => {
    for (const citation of guard.checkText(birth, counter).flatMap(n => n.citations)) {
      expect(citation.clause).toMatch(/Điều|Nghị/);
      expect(citation.validFrom).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(['text', 'secondary', 'unverified']).toContain(citation.status);
    }
  });
});
