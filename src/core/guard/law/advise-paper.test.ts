import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtinGuard } from '../../../data/guard.ts';
import { openCatalogue } from '../../procedures/open-catalogue.ts';
import type { Paper, Procedure } from '../../procedures/procedure.ts';
import type { Channel } from '../../record/case.ts';
import { advisePaper } from './advise-paper.ts';
import type { CaseFacts } from './facts.ts';

const { book } = builtinGuard();
const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../data/procedures/${name}.json`, import.meta.url), 'utf8'));

const PAPER: Paper = {
  name: 'Học bạ',
  kind: 'hoc_ba',
  alsoNamed: [],
  originals: 0,
  copies: 1,
  label: 'plain_copy',
  forms: [],
  channels: [],
  group: null,
  review: false,
  doubts: [],
};

const procedureWith = (paper: Partial<Paper>, field = 'Giáo dục'): Procedure => ({
  code: '9.000001',
  name: 'Thủ tục thử',
  field,
  body: null,
  commune: true,
  communeBody: 'UBND_XA',
  levels: ['commune'],
  decision: null,
  channels: [],
  fullOnline: false,
  papers: [{ ...PAPER, ...paper }],
  replaced: [],
});

const advise = (
  paper: Partial<Paper>,
  channel: Channel | null = 'in_person',
  { date = '2026-11-24', field, ...facts }: { date?: string; field?: string } & CaseFacts = {},
) => advisePaper(book, procedureWith(paper, field), 0, { date, channel, procedureCode: '9.000001' }, facts);

describe('the form in which a paper may be asked for', () => {
  test('a plain copy and the original to compare, where the procedure says "bản sao"', () => {
    const { form, askable, citations, wording } = advise({});
    expect({ form, askable }).toEqual({ form: 'plain', askable: true });
    expect(citations[0]?.clause).toContain('23/2015/NĐ-CP Điều 6 khoản 1');
    expect(wording).toContain('bản sao (không cần chứng thực) học bạ');
  });
  test('the original is seen and given back', () => {
    expect(advise({ label: 'present_only' }).form).toBe('show');
  });
  test('the citizen chooses where the procedure leaves a choice', () => {
    expect(advise({ label: 'certified_optional' }).form).toBe('choice');
  });
  test('a certified copy where it is the only form', () => {
    expect(advise({ label: 'certified_required' }).form).toBe('certified');
  });
  test.each([
    [null, 'by_post_only'],
    ['in_person', 'plain'],
    ['online', 'plain'],
    ['post', 'certified_by_post'],
  ] as const)('certified by post only, filed %s: %s', (channel, form) => {
    expect(advise({ label: 'certified_required_by_post' }, channel).form).toBe(form);
  });
  test('certification of an act is not a copy', () => {
    const act = { label: 'other_certification', kind: 'giay_uy_quyen' } as const;
    expect(advise(act)).toMatchObject({ form: 'act', kinExempt: false });
    // Civil status: an authorisation of close kin needs no certification.
    expect(advise(act, 'in_person', { field: 'Hộ tịch' })).toMatchObject({ form: 'act', kinExempt: true });
  });
  test('what the parser was not sure of is not decided', () => {
    const { form, askable } = advise({ review: true });
    expect({ form, askable }).toEqual({ form: 'check', askable: false });
  });
  test('a line of another way of filing is not asked for here', () => {
    const { elsewhere, askable } = advise({ channels: ['online'] }, 'in_person');
    expect({ elsewhere, askable }).toEqual({ elsewhere: true, askable: false });
    expect(advise({ channels: ['online'] }, null).elsewhere).toBe(false);
  });
});

describe('what a database replaces', () => {
  const birth = { name: 'Giấy khai sinh', kind: 'giay_khai_sinh' };
  test('is looked up, in the database that is named', () => {
    const { form, askable, database } = advise(birth);
    expect({ form, askable, database }).toEqual({
      form: 'look_up',
      askable: false,
      database: 'Cơ sở dữ liệu hộ tịch điện tử',
    });
  });
  test('may be asked for, with a clock, when the look-up failed', () => {
    const { form, askable, clock, citations } = advise(birth, 'in_person', { lookup: 'failed' });
    expect({ form, askable, clock }).toEqual({ form: 'plain', askable: true, clock: true });
    expect(citations[0]?.clause).toContain('66.7/2025/NQ-CP');
  });
  test.each([
    [{ originals: 1, copies: 0, group: 'Giấy tờ phải xuất trình' }, 'show'],
    [{ originals: 1, copies: 0, group: null }, 'original'],
    [{ originals: 0, copies: 1, group: null }, 'plain'],
    [{ originals: 0, copies: 0, group: null }, 'check'],
  ] as const)(
    'a line that says "looked up" is asked for as it is counted, the look-up having failed: %j',
    (paper, form) => {
      expect(advise({ ...birth, ...paper, label: 'database' }, 'in_person', { lookup: 'failed' }).form).toBe(
        form,
      );
    },
  );
  test('is asked for as the procedure says once the resolution has ended', () => {
    expect(advise(birth, 'in_person', { date: '2027-02-28' }).form).toBe('look_up');
    expect(advise(birth, 'in_person', { date: '2027-03-01' }).form).toBe('plain');
  });
  test('an identity card that is to be shown is read and given back', () => {
    const card = { name: 'Thẻ căn cước', kind: 'cccd', label: 'present_only' } as const;
    expect(advise(card).form).toBe('read_card');
    // By post or online nobody stands there to show it.
    expect(advise(card, 'online').form).toBe('look_up');
  });
});

test('of the whole official list no plain copy, choice or database line is advised to be certified', () => {
  const catalogue = openCatalogue(read('commune'), read('others'));
  const open = new Set(['plain_copy', 'certified_optional', 'database']);
  const wrong = catalogue.summaries.flatMap(({ code }) => {
    const procedure = catalogue.find(code)!;
    const about = { date: '2026-11-24', channel: 'in_person', procedureCode: code } as const;
    return procedure.papers
      .map((paper, i) => ({ paper, advice: advisePaper(book, procedure, i, about, {}) }))
      .filter(({ paper, advice }) => open.has(paper.label) && advice.form.startsWith('certified'))
      .map(({ paper }) => `${code} ${paper.name}`);
  });
  expect(wrong).toEqual([]);
});
