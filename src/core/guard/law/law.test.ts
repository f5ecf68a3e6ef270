import { describe, expect, test } from 'vitest';
import { builtinGuard } from '../../../data/guard.ts';
import type { Circumstances } from '../notice.ts';
import { fnv1a } from './fnv.ts';
import { judge } from './judge.ts';

const guard = builtinGuard();
const counter: Circumstances = { date: '2026-11-24', channel: 'in_person', procedureCode: null };
const check = (text: string, about: Partial<Circumstances> = {}) =>
  guard.checkText(text, { ...counter, ...about });
const verdicts = (text: string, about: Partial<Circumstances> = {}) => check(text, about).map(n => n.verdict);
const birth = 'Đề nghị nộp bản sao chứng thực giấy khai sinh.';

const dayAfter = (iso: string, days: number) =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

describe('dates', () => {
  test.each(guard.laws.map(l => [l.id, l] as const))(
    '%s speaks inside its dates and is silent outside',
    (_id, law) => {
      const about: Circumstances = { ...counter, channel: law.channels?.[0] ?? 'in_person' };
      const fact = law.fact === 'foreign' ? null : law.fact;
      const says = (date: string) =>
        guard
          .detect(law.must_match[0]!)
          .some(d => judge(d, { ...about, date }, [law], guard.paperNames, () => fact) !== null);
      expect(says(law.validFrom)).toBe(true);
      expect(says(dayAfter(law.validFrom, -1))).toBe(false);
      expect(says(law.validTo ?? '2099-12-31')).toBe(true);
      if (law.validTo) expect(says(dayAfter(law.validTo, 1))).toBe(false);
    },
  );

  test('NQ 66.7 gives way to the plain-copy rule before and after it', () => {
    expect(verdicts(birth, { date: '2025-12-31' })).toEqual(['unlawful']);
    expect(verdicts(birth, { date: '2026-01-01' })).toEqual(['use_database']);
    expect(verdicts(birth, { date: '2027-02-28' })).toEqual(['use_database']);
    expect(verdicts(birth, { date: '2027-03-01' })).toEqual(['unlawful']);
    expect(verdicts(birth, { date: '2015-04-09' })).toEqual([]);
  });
});

describe('circumstances', () => {
  test('by post a civil-status paper may be asked for certified, in person not', () => {
    expect(verdicts(birth, { channel: 'post' })).toEqual([]);
    expect(verdicts(birth, { channel: 'online' })).toEqual(['use_database']);
    // Luật Hộ tịch 03/2026 takes the place of the law that allows it on 2027-03-01.
    expect(verdicts(birth, { channel: 'post', date: '2027-02-28' })).toEqual([]);
    expect(verdicts(birth, { channel: 'post', date: '2027-03-01' })).toEqual(['unlawful']);
    expect(verdicts('Đề nghị nộp bản sao chứng thực học bạ.', { channel: 'post' })).toEqual(['unlawful']);
  });

  test('a clause that speaks of post is judged as sent by post, whatever the case says', () => {
    expect(verdicts('Nộp qua bưu chính thì gửi kèm bản sao chứng thực giấy khai sinh.')).toEqual([]);
  });

  test('on foreign papers there is no opinion, on merit papers a look at the clause', () => {
    expect(verdicts('Đề nghị nộp bản sao chứng thực giấy khai sinh do nước ngoài cấp.')).toEqual([]);
    const [merit] = check('Đề nghị nộp bản sao chứng thực thẻ thương binh.');
    expect(merit).toMatchObject({ verdict: 'look_at_it', level: 'hint', suggestion: null });
    expect(merit!.message).toContain('cần kiểm tra');
  });

  test('what the procedure says of a paper counts where it is known', () => {
    const text = 'Đề nghị nộp bản sao chứng thực bằng tốt nghiệp.';
    const verdict = (fact: 'chosen' | 'certified_required' | 'unlisted') =>
      guard.checkText(text, counter, () => fact)[0]?.verdict;
    expect(verdict('chosen')).toBe('citizen_chooses');
    expect(verdict('unlisted')).toBe('unlawful');
    expect(verdict('certified_required')).toBeUndefined();
  });

  test('signatures, contracts and translations are none of our business', () => {
    for (const text of [
      'Giấy ủy quyền phải được chứng thực chữ ký.',
      'Hợp đồng tặng cho phải công chứng.',
      'Nộp bản dịch công chứng.',
    ])
      expect(check(text)).toEqual([]);
  });

  test('the original beside a certified copy is one demand too many', () => {
    const asked = check('Nộp bản sao chứng thực học bạ và mang theo bản chính để đối chiếu.');
    expect(asked.flatMap(n => n.citations.map(c => c.ruleId))).toContain('certified-and-original');
    const given = check('Đã nộp bản sao chứng thực học bạ, đề nghị mang bản chính để đối chiếu.');
    expect(given.map(n => n.citations[0]!.ruleId)).toEqual(['certified-and-original']);
  });
});

describe('notices', () => {
  test('the lawful wording is silent for every paper and law', () => {
    for (const code of guard.paperNames.keys())
      for (const about of [counter, { ...counter, date: '2027-06-01' }]) {
        const name = guard.paperNames.get(code)!;
        for (const n of guard.checkText(`Đề nghị nộp bản sao có chứng thực ${name}.`, about))
          if (n.suggestion) {
            expect(guard.detect(n.suggestion), n.suggestion).toEqual([]);
            if (n.documentTypes.includes(code)) expect(n.suggestion).toContain(name);
          }
      }
  });

  test('the lawful wording fits where the clause stood', () => {
    const put = (text: string) => {
      const n = check(text)[0]!;
      return text.slice(0, n.clauseStart) + n.suggestion + text.slice(n.clauseEnd);
    };
    expect(put('Chào bác. Đề nghị nộp bản sao chứng thực học bạ.')).toBe(
      'Chào bác. Đề nghị nộp bản sao (không cần chứng thực) học bạ, mang bản chính để đối chiếu.',
    );
    expect(put('Căn cước không cần chứng thực, nhưng học bạ phải nộp bản sao chứng thực.')).toBe(
      'Căn cước không cần chứng thực, nhưng đề nghị nộp bản sao (không cần chứng thực) học bạ, mang bản chính để đối chiếu.',
    );
    expect(put('- Học bạ (bản sao chứng thực)\n- Đơn')).toBe(
      '- Đề nghị nộp bản sao (không cần chứng thực) học bạ, mang bản chính để đối chiếu.\n- Đơn',
    );
  });

  test('papers under different laws are each named in their own sentence', () => {
    const [notice] = check('Đề nghị nộp bản sao chứng thực giấy khai sinh và học bạ.');
    expect(notice!.verdict).toBe('use_database');
    expect(notice!.suggestion).toMatch(/tra cứu giấy khai sinh .*bản sao \(không cần chứng thực\) học bạ/);
    expect(guard.detect(notice!.suggestion!)).toEqual([]);
  });

  test('a notice has its name from its clause and its rule, also where a clause is repeated', () => {
    const ids = check('Nộp CCCD công chứng, hộ khẩu công chứng.').map(n => n.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(check(birth)[0]!.id).toBe(check(`Kính gửi ông A. ${birth}`)[0]!.id);
    expect(check(birth)[0]!.id).not.toBe(check(birth, { date: '2027-03-01' })[0]!.id);
  });

  test('every citation has its clause, dates and status', () => {
    for (const citation of check(birth).flatMap(n => n.citations)) {
      expect(citation.clause).toMatch(/Điều/);
      expect(citation.validFrom).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  test('the hash is the published FNV-1a', () => {
    expect(fnv1a('')).toBe('cbf29ce484222325');
    expect(fnv1a('a')).toBe('af63dc4c8601ec8c');
    expect(fnv1a('foobar')).toBe('85944171f73967e8');
  });
});
