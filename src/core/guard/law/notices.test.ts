import { describe, expect, test } from 'vitest';
import { builtinGuard } from '../../../data/guard.ts';
import type { Circumstances } from '../notice.ts';
import { fnv1a } from './fnv.ts';
import { wordingFor } from './suggest.ts';

const guard = builtinGuard();
const counter: Circumstances = { date: '2026-11-24', channel: 'in_person', procedureCode: null };
const check = (text: string, about: Partial<Circumstances> = {}) =>
  guard.checkText(text, { ...counter, ...about });
const birth = 'Đề nghị nộp bản sao chứng thực giấy khai sinh.';

describe('wordings', () => {
  test('none of them asks for anything that it should not, with any paper in it', () => {
    for (const key of guard.book.wordings.keys())
      for (const code of guard.paperNames.keys()) {
        const sentence = wordingFor(guard.book, key, [code])!;
        expect(sentence).not.toMatch(/[{}]/);
        expect(guard.detect(sentence), sentence).toEqual([]);
      }
  });

  test('the database is that of the paper, each named once', () => {
    const codes = ['giay_khai_sinh', 'giay_chung_nhan_ket_hon', 'cccd'];
    expect(wordingFor(guard.book, 'look_up', codes)).toBe(
      'Cán bộ tra cứu giấy khai sinh, giấy chứng nhận kết hôn và căn cước trong Cơ sở dữ liệu hộ tịch điện tử và Cơ sở dữ liệu quốc gia về dân cư, công dân không phải nộp.',
    );
  });

  test('every wording belongs to a rule', () => {
    const used = new Set(guard.laws.map(l => l.wording));
    expect([...guard.book.wordings.keys()].filter(key => !used.has(key))).toEqual([]);
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
