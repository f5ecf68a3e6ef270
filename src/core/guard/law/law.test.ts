import { describe, expect, test } from 'vitest';
import { builtinGuard } from '../../../data/guard.ts';
import type { Circumstances } from '../notice.ts';
import type { Ask } from './ask.ts';
import type { CaseFacts, PaperForm, ProcedureFacts } from './facts.ts';
import { verdict } from './verdict.ts';

const guard = builtinGuard();
const counter: Circumstances = { date: '2026-11-24', channel: 'in_person', procedureCode: null };
const check = (text: string, about: Partial<Circumstances> = {}, facts?: CaseFacts) =>
  guard.checkText(text, { ...counter, ...about }, facts);
const verdicts = (text: string, about: Partial<Circumstances> = {}, facts?: CaseFacts) =>
  check(text, about, facts).map(n => n.verdict);
const birth = 'Đề nghị nộp bản sao chứng thực giấy khai sinh.';

const procedure = (
  field: string,
  papers: [string, PaperForm][],
  complete = true,
  code = '1.001193',
): ProcedureFacts => ({
  code,
  field,
  papers: papers.map(([documentType, form]) => ({ documentType, form })),
  complete,
});
const ask = (asks: Ask, documentTypes: string[], facts: CaseFacts = {}, about: Partial<Circumstances> = {}) =>
  guard.verdict({ asks, documentTypes }, { ...counter, ...about }, facts);

describe('dates', () => {
  test('NQ 66.7 gives way to the plain-copy rule before and after it', () => {
    expect(verdicts(birth, { date: '2025-12-31' })).toEqual(['unlawful']);
    expect(verdicts(birth, { date: '2026-01-01' })).toEqual(['use_database']);
    expect(verdicts(birth, { date: '2027-02-28' })).toEqual(['use_database']);
    expect(verdicts(birth, { date: '2027-03-01' })).toEqual(['unlawful']);
    expect(verdicts(birth, { date: '2015-04-09' })).toEqual([]);
  });

  test('a clause is cited on its own days only', () => {
    const cited = (date: string) =>
      ask('paper', ['hoc_ba'], { procedure: procedure('Đất đai', []) }, { date }).citations.map(
        c => c.clause,
      );
    expect(cited('2025-06-30').some(c => c.startsWith('Nghị định 61/2018'))).toBe(true);
    expect(cited('2025-06-30').some(c => c.startsWith('Nghị định 118/2025'))).toBe(false);
    expect(cited('2025-07-01').some(c => c.startsWith('Nghị định 118/2025'))).toBe(true);
    const directive = (date: string) =>
      check('Đề nghị nộp bản sao chứng thực học bạ.', { date })[0]!.citations.some(c =>
        c.clause.startsWith('Chỉ thị 12'),
      );
    expect(directive('2025-08-28')).toBe(false);
    expect(directive('2025-08-29')).toBe(true);
  });
});

describe('circumstances', () => {
  const civil = { procedure: procedure('Hộ tịch', [], false) };

  test('by post a civil-status paper may be asked for certified, in person not', () => {
    expect(verdicts(birth, { channel: 'post' }, civil)).toEqual([]);
    expect(verdicts(birth, { channel: 'post', date: '2027-02-28' }, civil)).toEqual([]);
    expect(verdicts(birth, { channel: 'in_person' }, civil)).toEqual(['use_database']);
    expect(verdicts(birth, { channel: 'online' }, civil)).toEqual(['use_database']);
    expect(verdicts('Đề nghị nộp bản sao chứng thực học bạ.', { channel: 'post' })).toEqual(['unlawful']);
  });

  test('what the new civil-status law says of post nobody has read: a look, not an answer', () => {
    const [notice] = check(birth, { channel: 'post', date: '2027-03-01' }, civil);
    expect(notice).toMatchObject({ verdict: 'look_at_it', level: 'hint', suggestion: null });
    expect(notice!.message).toContain('cần kiểm tra');
    expect(notice!.citations[0]!.status).toBe('unverified');
  });

  test('by post, procedure unknown: no warning, and it is said what is missing', () => {
    const [notice] = check(birth, { channel: 'post' });
    expect(notice).toMatchObject({ verdict: 'look_at_it', level: 'hint' });
    expect(notice!.message).toContain('Chọn thủ tục');
  });

  test('a clause that speaks of post is judged as sent by post, whatever the case says', () => {
    const text = 'Nộp qua bưu chính thì gửi kèm bản sao chứng thực giấy khai sinh.';
    expect(verdicts(text, {}, civil)).toEqual([]);
    expect(check(text).map(n => n.level)).toEqual(['hint']);
  });

  test('on foreign papers there is no opinion, on merit papers a look at the clause', () => {
    expect(verdicts('Đề nghị nộp bản sao chứng thực giấy khai sinh do nước ngoài cấp.')).toEqual([]);
    const [merit] = check('Đề nghị nộp bản sao chứng thực thẻ thương binh.');
    expect(merit).toMatchObject({ verdict: 'look_at_it', level: 'hint', suggestion: null });
    expect(merit!.message).toContain('cần kiểm tra');
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

describe('the procedure', () => {
  const text = 'Đề nghị nộp bản sao chứng thực bằng tốt nghiệp.';
  const kind = (papers: [string, PaperForm][], complete = true) =>
    ask('certified_copy', ['bang_cap'], { procedure: procedure('Giáo dục', papers, complete) }).kind;

  test('what it says of a paper counts where it is known', () => {
    expect(kind([['bang_cap', 'certified_optional']])).toBe('citizen_chooses');
    expect(kind([['bang_cap', 'plain_copy']])).toBe('unlawful');
    expect(kind([['bang_cap', 'certified_required']])).toBe('allowed');
    expect(kind([['hoc_ba', 'plain_copy']])).toBe('unlawful');
    const facts = { procedure: procedure('Giáo dục', [['bang_cap', 'certified_required']]) };
    expect(verdicts(text, {}, facts)).toEqual([]);
  });

  test('while it is not known the answer is marked as conditional', () => {
    expect(ask('certified_copy', ['bang_cap'])).toMatchObject({ kind: 'unlawful', conditional: true });
    const known = ask('certified_copy', ['bang_cap'], {
      procedure: procedure('Giáo dục', [['bang_cap', 'plain_copy']]),
    });
    expect(known).toMatchObject({ kind: 'unlawful', conditional: false });
    expect(ask('certified_copy', ['giay_khai_sinh']).conditional).toBe(false);
  });

  test('a paper is "not listed" only where every line of it was understood', () => {
    const of = (papers: [string, PaperForm][], complete = true) =>
      ask('certified_copy', ['bang_cap'], { procedure: procedure('Giáo dục', papers, complete) }).rules[0]!
        .id;
    expect(of([['hoc_ba', 'plain_copy']])).toBe('unlisted-paper');
    expect(of([['hoc_ba', 'plain_copy']], false)).toBe('plain-copy-conditional');
    expect(of([['giay_to', 'plain_copy']])).toBe('plain-copy-conditional');
  });

  test('a line on identity papers speaks of the identity card', () => {
    const facts = { procedure: procedure('Hộ tịch', [['giay_to_nhan_than', 'present_only']]) };
    expect(ask('plain_copy', ['ho_chieu'], facts)).toMatchObject({
      kind: 'unlawful',
      wording: expect.stringContaining('xuất trình bản chính hộ chiếu'),
    });
  });

  test('two lines that lead to different verdicts are left to the officer, with both clauses', () => {
    const found = ask('certified_copy', ['bang_cap'], {
      procedure: procedure('Giáo dục', [
        ['bang_cap', 'plain_copy'],
        ['bang_cap', 'certified_required'],
      ]),
    });
    expect(found).toMatchObject({ kind: 'look_at_it', level: 'hint', wording: null });
    expect(found.rules.map(r => r.id).sort()).toEqual(['plain-copy', 'procedure-requires']);
  });

  test('two sources that disagree are shown both, and nobody decides', () => {
    const merit = procedure('Người có công', [['giay_to_liet_si', 'plain_copy']], true, '1.010801');
    const found = ask('certified_copy', ['giay_to_liet_si'], { procedure: merit });
    expect(found.kind).toBe('look_at_it');
    expect(found.citations.map(c => c.clause).join()).toMatch(/Điều 26 khoản 1.*|.*Điều 6 khoản 1/);
  });

  test('a merit clause is cited by its article, and gives way to data', () => {
    const about = { procedureCode: '1.010801' };
    const allowed = ask('certified_copy', ['giay_to_liet_si'], {}, about);
    expect(allowed).toMatchObject({ kind: 'allowed', level: 'none' });
    expect(allowed.citations[0]!.clause).toBe('Nghị định 131/2021/NĐ-CP Điều 26 khoản 1');
    expect(ask('certified_copy', ['giay_khai_sinh'], {}, about).kind).toBe('use_database');
    const after = ask('certified_copy', ['giay_khai_sinh'], {}, { ...about, date: '2027-03-01' });
    expect(after.citations[0]!.clause).toBe('Nghị định 131/2021/NĐ-CP Điều 26 khoản 1 điểm b');
  });
});

describe('facts of the case', () => {
  test('once a look-up failed the paper may be asked for, within its time, but not certified', () => {
    const failed: CaseFacts = { lookup: 'failed' };
    expect(ask('paper', ['giay_khai_sinh'], failed)).toMatchObject({ kind: 'allowed', clock: 'nq66-7' });
    expect(ask('certified_copy', ['giay_khai_sinh'], failed)).toMatchObject({
      kind: 'unlawful',
      clock: 'nq66-7',
    });
    expect(ask('certified_copy', ['giay_khai_sinh']).clock).toBeNull();
    expect(ask('paper', ['giay_khai_sinh'], failed, { date: '2027-03-01' }).clock).toBeNull();
  });

  test('the third supplement is one too many, by count or by its own words', () => {
    expect(ask('supplement', [], { supplementsAlready: 2 }).kind).toBe('unlawful');
    expect(ask('supplement', [], { supplementsAlready: 1 })).toMatchObject({ kind: 'allowed' });
    expect(ask('supplement', []).rules).toEqual([]);
    expect(ask('further_supplement', []).kind).toBe('unlawful');
    expect(ask('further_supplement', [], { supplementsAlready: 1 }).kind).toBe('look_at_it');
  });

  test('the power of attorney of kin is not certified in civil status', () => {
    const facts = (kin?: boolean) => ({ procedure: procedure('Hộ tịch', [], false), kin });
    expect(ask('certified_act', ['giay_uy_quyen'], facts(true)).kind).toBe('unlawful');
    expect(ask('certified_act', ['giay_uy_quyen'], facts(false)).level).toBe('none');
    expect(ask('certified_act', ['giay_uy_quyen'], facts()).level).toBe('none');
  });

  test('at the certification counter the sentence for the citizen follows what the copy is for', () => {
    const about = { procedureCode: '2.000815' };
    const say = (paper: string, form?: PaperForm) =>
      ask('certify_copy', [paper], form ? { purpose: procedure('Giáo dục', [[paper, form]]) } : {}, about);
    expect(say('hoc_ba', 'plain_copy')).toMatchObject({
      kind: 'citizen_chooses',
      wording: expect.stringContaining('không bắt buộc chứng thực'),
    });
    expect(say('giay_khai_sinh', 'plain_copy')).toMatchObject({
      kind: 'use_database',
      wording: expect.stringContaining('Cơ sở dữ liệu hộ tịch điện tử'),
    });
    expect(say('hoc_ba', 'certified_required').kind).toBe('allowed');
    expect(say('hoc_ba')).toMatchObject({ kind: 'look_at_it', level: 'hint' });
  });

  test('where no rule speaks there is no opinion and no word', () => {
    expect(ask('plain_copy', ['hoc_ba'])).toMatchObject({
      kind: 'no_opinion',
      level: 'none',
      rules: [],
      citations: [],
    });
  });

  test('a demand of which the detector is not sure is never blamed', () => {
    const asked = { asks: 'certified_copy', documentTypes: ['hoc_ba'], level: 'hint' } as const;
    expect(guard.verdict(asked, counter)).toMatchObject({ kind: 'look_at_it', level: 'hint' });
  });

  test('the order of the rules does not matter', () => {
    const turned = { ...guard.book, rules: [...guard.book.rules].reverse() };
    const facts = { procedure: procedure('Hộ tịch', [['cccd', 'present_only']]) };
    const asked = { asks: 'certified_copy', documentTypes: ['cccd', 'hoc_ba'] } as const;
    expect(verdict(turned, asked, counter, facts)).toEqual(guard.verdict(asked, counter, facts));
  });
});
