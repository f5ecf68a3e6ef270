import { factWords } from '../../core/guard/law/law-case.ts';
import type { LawRule, Source } from '../../core/guard/law/rule.ts';
import type { CaseRun } from '../../core/guard/law/run-cases.ts';
import { isTextKey, t } from '../../locales/text.ts';

const day = (iso: string | null | undefined): string => (iso ? iso.split('-').reverse().join('/') : '…');
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const rule = (cells: readonly string[]): string => `|${cells.map(() => '---').join('|')}|`;

const verdictWords = (kind: string): string => {
  const key = `verdict.${kind}`;
  return isTextKey(key) ? `${t(key)} (\`${kind}\`)` : 'không nói gì';
};

const status = (word: string): string => (word === 'unverified' ? `[${word}] cần kiểm tra` : `[${word}]`);

function source({ clause, status: sure, from, to }: Source): string {
  const dates = from || to ? ` (${day(from)} – ${day(to)})` : '';
  return `${clause}${dates} ${status(sure)}`;
}

const rulesTable = (laws: readonly LawRule[]): string[] => {
  const head = ['Quy tắc', 'Nội dung', 'Căn cứ và tình trạng', 'Hiệu lực', 'Ngày', 'Kết luận', 'Đứng trước'];
  return [
    row(head),
    rule(head),
    ...laws.map(law =>
      row([
        `\`${law.id}\``,
        law.title,
        law.sources.map(source).join('; '),
        `${day(law.validFrom)} – ${day(law.validTo)}`,
        status(law.dates),
        verdictWords(law.verdict) + (law.conditional ? ', có điều kiện' : ''),
        law.over.flatMap(o => o.rules).join(', ') || '–',
      ]),
    ),
  ];
};

const casesTable = (runs: readonly CaseRun[]): string[] => {
  const head = [
    'Quy tắc',
    'Trường hợp',
    'Ngày',
    'Câu hoặc yêu cầu',
    'Đã biết',
    'Quy tắc này',
    'Phải ra',
    'Ra',
    '',
  ];
  return [
    row(head),
    rule(head),
    ...runs.map(({ rule: law, case: c, got, ok }) =>
      row([
        `\`${law.id}\``,
        c.exception ? `${c.name} [${c.exception}]` : c.name,
        day(c.date),
        c.text ?? `${c.asks ?? ''}${c.papers ? `: ${c.papers.join(', ')}` : ''}`,
        factWords(c).join('; ') || '–',
        got.rule === 'speaks' ? 'nói' : 'im',
        c.verdict,
        got.deciding ? `${got.verdict} (${got.deciding})` : got.verdict,
        ok ? '✓' : '✗',
      ]),
    ),
  ];
};

/** Rules and cases as one document, in the order of the names of the rules: the same data always print the same. */
export function printCases(rules: readonly LawRule[], all: readonly CaseRun[]): string {
  const laws = [...rules].sort((a, b) => a.id.localeCompare(b.id, 'en'));
  const runs = laws.flatMap(law => all.filter(run => run.rule.id === law.id));
  const failed = runs.filter(run => !run.ok).length;
  return [
    '# Quy tắc pháp luật và các trường hợp',
    '',
    'Tệp này do `npm run law` ghi ra từ `src/data/rules/`; không sửa tay. Không phải tư vấn pháp luật.',
    '',
    `${laws.length} quy tắc, ${runs.length} trường hợp, ${failed} trường hợp sai.`,
    '',
    'Tình trạng: [text] đã đọc nguyên văn; [secondary] theo nguồn khác; [unverified] chưa kiểm tra. Cột “Ngày” là',
    'tình trạng của ngày bắt đầu và ngày kết thúc. “Đứng trước”: khi cùng áp dụng, quy tắc này quyết định thay các quy',
    'tắc đó (`*`: mọi quy tắc); hai quy tắc khác kết luận mà không đứng trước nhau thì kết luận là `look_at_it`.',
    '',
    '## Quy tắc',
    '',
    ...rulesTable(laws),
    '',
    '## Trường hợp',
    '',
    '“Quy tắc này”: riêng quy tắc đó nói hay im. “Phải ra” và “Ra”: kết luận của tất cả quy tắc cùng áp dụng.',
    '',
    ...casesTable(runs),
    '',
  ].join('\n');
}
