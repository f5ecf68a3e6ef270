import { describe, expect, test } from 'vitest';
import { builtinGuardData } from '../../data/guard.ts';
import { refusalSentences } from '../../locales/refused-rule.ts';
import { compileGuard } from './compile-guard.ts';
import { LawRule } from './law/rule.ts';

const read = (name: string) =>
  LawRule.parse(Object.entries(builtinGuardData.rules).find(([file]) => file.endsWith(`/${name}.json`))![1]);
const plain = { ...read('plain-copy-conditional') };
const beside = read('certified-and-original');

const load = (name: string, rule: unknown) => compileGuard({ ...builtinGuardData, rules: { [name]: rule } });
/** The reasons for which a rule is refused, and the sentences that say them. */
function refuse(rule: LawRule | Record<string, unknown>, name = `${rule.id as string}.json`) {
  const { refused, laws } = load(name, rule);
  expect(laws).toEqual([]);
  expect(refused).toHaveLength(1);
  const [one] = refused;
  return { faults: one!.why === 'examples' ? one!.faults : [], ...one!, said: refusalSentences(one!) };
}

test('takes a rule that keeps its promises', () => {
  const { refused, laws } = load('plain-copy-conditional.json', plain);
  expect(refused).toEqual([]);
  expect(laws.map(l => l.id)).toEqual(['plain-copy-conditional']);
});

describe('the loader refuses, with a sentence that names file and case,', () => {
  test('a rule that fails one of its sentences', () => {
    const { faults, said } = refuse({ ...plain, must_match: [...plain.must_match, 'Hôm nay trời đẹp.'] });
    expect(faults).toEqual([{ why: 'example', text: 'Hôm nay trời đẹp.', expected: 'match' }]);
    expect(said[0]).toContain('plain-copy-conditional.json');
    expect(said[0]).toContain('Hôm nay trời đẹp.');
  });

  test('a rule that fails one of its cases', () => {
    const cases = plain.cases.map(c => (c.name === 'câu nói đã nhận' ? { ...c, rule: 'speaks' } : c));
    const { faults, said } = refuse({ ...plain, cases });
    expect(faults).toContainEqual({ why: 'case', case: 'câu nói đã nhận', expected: 'speaks' });
    expect(said[0]).toMatch(/plain-copy-conditional\.json.*câu nói đã nhận/);
  });

  test.each([
    ['before', (c: LawRule['cases'][number]) => c.date >= plain.validFrom],
    ['inside', (c: LawRule['cases'][number]) => c.rule === 'silent'],
    ['quiet_inside', (c: LawRule['cases'][number]) => c.rule === 'speaks' || c.date < plain.validFrom],
  ] as const)('a rule without a case %s', (gap, keep) => {
    const { faults, said } = refuse({ ...plain, cases: plain.cases.filter(keep) });
    expect(faults).toEqual([{ why: 'no_case', gap }]);
    expect(said[0]).toContain('plain-copy-conditional.json');
  });

  test('a rule that ends and has no case after its end', () => {
    const { faults } = refuse({ ...plain, validTo: '2027-02-28' });
    expect(faults).toEqual([{ why: 'no_case', gap: 'after' }]);
  });

  test('a case outside the dates that would be silent inside them as well', () => {
    const cases = plain.cases.map(c =>
      c.date < plain.validFrom ? { ...c, text: 'Đã nhận bản sao chứng thực học bạ.' } : c,
    );
    expect(refuse({ ...plain, cases }).faults).toEqual([{ why: 'no_case', gap: 'before' }]);
  });

  test('an exception without a case that names it', () => {
    const cases = beside.cases.map(({ exception: _, ...c }) => c);
    const { faults, said } = refuse({ ...beside, cases });
    expect(faults).toEqual([{ why: 'exception_without_case', exception: 'nghi ngờ giả mạo' }]);
    expect(said[0]).toMatch(/certified-and-original\.json.*nghi ngờ giả mạo/);
  });

  test('a dead exception: without it nothing changes', () => {
    const dead = { name: 'chết', when: { kin: ['yes'] }, because: 'ngoại lệ không đổi gì.' };
    const cases = beside.cases.map(c =>
      c.name === 'bản sao thường kèm bản chính' ? { ...c, kin: true, exception: 'chết' } : c,
    );
    const { faults, said } = refuse({ ...beside, unless: [...beside.unless, dead], cases });
    expect(faults).toEqual([
      { why: 'dead_exception', exception: 'chết', case: 'bản sao thường kèm bản chính' },
    ]);
    expect(said[0]).toMatch(/certified-and-original\.json.*bản sao thường kèm bản chính/);
  });

  test('a case that names an exception that there is not', () => {
    const cases = plain.cases.map((c, i) => (i === 0 ? { ...c, exception: 'không có' } : c));
    expect(refuse({ ...plain, cases }).faults).toEqual([
      { why: 'unknown_exception', exception: 'không có', case: plain.cases[0]!.name },
    ]);
  });

  test('a wording that there is not', () => {
    expect(refuse({ ...plain, wording: 'no_such' }).faults).toEqual([
      { why: 'unknown_wording', wording: 'no_such' },
    ]);
  });

  test('a rule of a wrong shape, with the place that is wrong', () => {
    expect(refuse({ ...plain, regex: '.*' })).toMatchObject({ why: 'shape' });
    const { detail, said } = refuse({ ...plain, validFrom: '2015-02-30' }) as {
      detail: string;
      said: string[];
    };
    expect(detail).toContain('validFrom');
    expect(said[0]).toMatch(/plain-copy-conditional\.json.*validFrom/);
  });

  test('a rule of another name, and two cases of one name', () => {
    expect(refuse(plain, 'other.json')).toMatchObject({ why: 'name' });
    expect(refuse({ ...plain, cases: [...plain.cases, plain.cases[0]!] })).toMatchObject({ why: 'shape' });
  });

  test('a rule that hides that no clause of it was verified', () => {
    const sources = [{ clause: 'Công văn nào đó', status: 'unverified' }];
    expect(refuse({ ...plain, sources })).toMatchObject({ why: 'shape' });
  });

  test('a rule that goes before one that there is not, or before itself', () => {
    const over = [{ rules: ['no-such-rule'], because: 'không có quy tắc này.' }];
    const { said, ...one } = refuse({ ...plain, over });
    expect(one).toMatchObject({ why: 'order', detail: 'no-such-rule' });
    expect(said[0]).toMatch(/plain-copy-conditional\.json.*no-such-rule/);
    expect(refuse({ ...plain, over: [{ rules: [plain.id], because: 'đứng trước chính nó.' }] }).why).toBe(
      'order',
    );
  });

  test('two rules that go before each other', () => {
    const [a, b] = [read('plain-copy'), plain];
    const before = (rule: LawRule, id: string) => ({
      ...rule,
      over: [{ rules: [id], because: 'đứng trước.' }],
    });
    const { refused } = compileGuard({
      ...builtinGuardData,
      rules: {
        'plain-copy.json': before(a, b.id),
        'plain-copy-conditional.json': before(b, a.id),
      },
    });
    expect(refused.map(r => r.why)).toEqual(['order', 'order']);
  });
});

describe('a rule may end early for some papers or procedures', () => {
  const data = read('data-replaces-paper');
  const ends = [
    {
      name: 'khai sinh sang nghị định mới',
      papers: ['giay_khai_sinh'],
      procedures: ['1.004222'],
      validTo: '2026-12-31',
      because: 'nghị định mới điều chỉnh thủ tục này.',
      status: 'unverified',
    },
  ];
  const ended = {
    name: 'khai sinh, đăng ký thường trú sau nghị định mới',
    date: '2027-01-01',
    asks: 'paper',
    papers: ['giay_khai_sinh'],
    procedure: '1.004222',
    rule: 'silent',
    verdict: 'nothing',
    exception: 'khai sinh sang nghị định mới',
  };
  const whole = (rule: unknown) =>
    compileGuard({
      ...builtinGuardData,
      rules: { ...builtinGuardData.rules, './rules/data-replaces-paper.json': rule },
    });

  test('and is silent for those alone from then on', () => {
    const guard = whole({ ...data, ends, cases: [...data.cases, ended] });
    expect(guard.refused).toEqual([]);
    const kind = (date: string, paper: string, procedureCode: string) =>
      guard.verdict({ asks: 'paper', documentTypes: [paper] }, { date, channel: null, procedureCode }).kind;
    expect(kind('2026-12-31', 'giay_khai_sinh', '1.004222')).toBe('use_database');
    expect(kind('2027-01-01', 'giay_khai_sinh', '1.004222')).toBe('no_opinion');
    expect(kind('2027-01-01', 'giay_khai_sinh', '1.010038')).toBe('use_database');
    expect(kind('2027-01-01', 'giay_chung_tu', '1.004222')).toBe('use_database');
  });

  test('but not without a case that shows it', () => {
    const [refused] = whole({ ...data, ends }).refused;
    expect(refused).toMatchObject({
      why: 'examples',
      faults: [{ why: 'exception_without_case', exception: 'khai sinh sang nghị định mới' }],
    });
  });
});
