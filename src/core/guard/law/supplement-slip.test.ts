import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtinGuard } from '../../../data/guard.ts';
import { t } from '../../../locales/text.ts';
import { openCatalogue } from '../../procedures/open-catalogue.ts';
import { advisePaper, beginSentence } from './advise-paper.ts';
import { citizenHandout } from './citizen-handout.ts';
import { sheetText } from './sheet.ts';
import { type SlipFacts, supplementSlip } from './supplement-slip.ts';

const guard = builtinGuard();
const commune = openCatalogue(
  JSON.parse(readFileSync(new URL('../../../data/procedures/commune.json', import.meta.url), 'utf8')),
);

const written = guard.verdict(
  { asks: 'refusal', documentTypes: [] },
  { date: '2026-11-24', channel: null, procedureCode: null },
  { writtenReason: false },
);

function factsFor(code: string, more: Partial<SlipFacts> = {}): SlipFacts {
  const procedure = commune.find(code)!;
  const about = { date: '2026-11-24', channel: 'in_person', procedureCode: code } as const;
  const missing = procedure.papers.map((_, i) => advisePaper(guard.book, procedure, i, about, {}));
  return {
    procedure,
    missing,
    already: 0,
    citizen: null,
    written: written.citations,
    sendBy: null,
    day: '24 tháng 11 năm 2026',
    ...more,
  };
}
const textOf = (facts: SlipFacts) => {
  const slip = supplementSlip(facts, t);
  return slip && sheetText(slip);
};

describe('a request for supplement', () => {
  test('names papers, form, clause, number, reason and time, and no person', () => {
    const text = textOf(factsFor('2.002516'))!;
    expect(text).toContain('PHIẾU YÊU CẦU BỔ SUNG HỒ SƠ\nLần thứ 1.');
    expect(text).toContain('1. Tờ khai đề nghị xác nhận thông tin hộ tịch: nộp 1 bản chính');
    expect(text).toContain('Văn bản ủy quyền: nộp 1 bản chính (thành phần hồ sơ của thủ tục 2.002516)');
    expect(text).toContain('(Nghị định 63/2010/NĐ-CP Điều 18 khoản 6)');
    expect(text).toContain('Lý do:');
    expect(text).toContain('Thời hạn bổ sung:');
    expect(text).toContain('từ chối yêu cầu ngoài quy định. (Nghị định 63/2010/NĐ-CP Điều 18 khoản 5; ');
    expect(text).not.toContain('Công dân: ');
  });
  test('does not ask for what is looked up or read off a card', () => {
    const text = textOf(factsFor('2.002516'))!;
    expect(text).not.toContain('chứng minh thông tin về cư trú');
    expect(text).not.toContain('Hộ chiếu');
  });
  test('says that the second one is the last', () => {
    expect(textOf(factsFor('2.002516', { already: 1 }))).toContain('Lần thứ 2, là lần cuối');
  });
  test('a third one is not made, nor one that asks for nothing', () => {
    expect(textOf(factsFor('2.002516', { already: 2 }))).toBeNull();
    expect(textOf(factsFor('2.002516', { missing: [] }))).toBeNull();
  });
  test('names the citizen, and the time by which it must go out, where they are given', () => {
    const sendBy = { time: '17:30 ngày 25/11/2026', clause: 'Nghị quyết 66.7/2025/NQ-CP Điều 8' };
    const text = textOf(factsFor('2.002516', { citizen: 'NGUYỄN VĂN THỬ', sendBy }))!;
    expect(text).toContain('Công dân: NGUYỄN VĂN THỬ.');
    expect(text).toContain('trước 17:30 ngày 25/11/2026. (Nghị quyết 66.7/2025/NQ-CP Điều 8)');
  });
});

/** Where the procedure itself wants a certified copy the slip must say so. */
const CERTIFIED = /^nộp \d+ bản sao có chứng thực$/;

test('neither slip nor handout of any procedure of a commune is warned of by our own guard', () => {
  const wrong = commune.summaries.flatMap(({ code }) => {
    const { procedure, missing, citizen, day, ...rest } = factsFor(code);
    const about = { date: '2026-11-24', channel: 'in_person', procedureCode: code } as const;
    const handout = citizenHandout(
      { procedure, papers: missing, citizen, channel: 'Trực tiếp', written: [], fee: false, day },
      t,
    );
    // What stands in the official list itself is not our wording.
    const official = procedure.papers
      .map(p => `${beginSentence(p.name)} ${p.name} ${p.group ?? ''}`)
      .join(' ');
    const wanted = missing.some(m => m.form === 'certified');
    return [textOf({ procedure, missing, citizen, day, ...rest }) ?? '', sheetText(handout)]
      .flatMap(text =>
        guard
          .checkText(text, about)
          .filter(n => n.level === 'warn')
          .map(n => text.slice(n.clauseStart, n.clauseEnd)),
      )
      .filter(clause => !official.includes(clause) && !(wanted && CERTIFIED.test(clause)))
      .map(clause => `${code} ${clause}`);
  });
  expect(wrong).toEqual([]);
});
