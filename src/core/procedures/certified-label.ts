import type { Mention } from './line-forms.ts';

/** Words that may stand between two forms of one and the same paper. */
const LINKS =
  /\b(?:hoac|hay|va|duoc|cap|nop|gui|co the|neu|co|cac|mot|trong|loai|sau|day|kem|theo|de|doi chieu|doi voi|truong hop|khi|ho so|qua|duong|he thong|cong|dich vu|hinh thuc|cong ich|truc tiep|truc tuyen|truc|tuyen|buu chinh|buu dien|xuat trinh|kiem tra|nguoi|tu|goc|so|ban|chinh|dien tu|quy dinh|hop le|gia tri|phap ly|co quan|to chuc|nha nuoc|tham quyen|cua|boi|do|01|02|thi|phai|tiep|den|chi can|phap luat|dinh kem|scan|chup)\b|\d+|[^a-z]/g;
const OR = /\b(?:hoac|hay)\b|\/|,/;

export type Channel = 'in_person' | 'post' | 'online';
const CHANNEL_WORDS: [Channel, RegExp][] = [
  ['in_person', /truc tiep/],
  ['post', /buu (?:chinh|dien)/],
  ['online', /truc tuyen|moi truong dien tu|dich vu cong|cong thong tin/],
];
const channelsIn = (text: string) => CHANNEL_WORDS.filter(([, words]) => words.test(text)).map(([c]) => c);

/** The ways of filing that a form is bound to by its brackets or by the condition before it; none: all. */
export function scopeOf(line: string, { from, to }: Mention, all: readonly Mention[]): Channel[] {
  const next = all.find(m => m.from >= to)?.from ?? line.length;
  const after = line.slice(to, next);
  const behind = /^[^.;()]{0,120}\(([^()]*)|^[^.;()]{0,60}(truong hop[^.;()]*)/.exec(after);
  const open = line.lastIndexOf('(', from) > line.lastIndexOf(')', from);
  const inside = open ? (/^[^).;]*/.exec(after)?.[0] ?? '') : '';
  const own = channelsIn(behind?.[1] ?? behind?.[2] ?? inside);
  if (own.length > 0) return own;
  const sentence = line.slice(line.lastIndexOf('. ', from) + 1, from);
  const clause = sentence.slice(sentence.lastIndexOf(';') + 1);
  const before = /(?:truong hop|neu|khi|doi voi)\b(?!.*\b(?:truong hop|neu)\b)[^;]*$/.exec(clause)?.[0];
  if (before !== undefined) return channelsIn(before);
  return channelsIn(/^\W*(?:truong hop|neu)\b[^;]{0,60}/.exec(sentence)?.[0] ?? '');
}

const apart = (a: Channel[], b: Channel[]) =>
  a.length > 0 && b.length > 0 && !a.some(channel => b.includes(channel));
const isEnd = (text: string) =>
  /^\W*$|^ ?[;).,]|^ ?(?:de doi chieu|kem|co |tu |theo quy dinh|(?:trong |doi voi )truong hop|\()/.test(text);

const TAIL_OR = /\bhoac(?: (?:nop|gui|\d+|co the|dinh kem))* ?$/;
/** An item of "một trong các giấy tờ sau: ...; ...". */
const isItem = (line: string, { from }: Mention) =>
  /mot trong (?:cac|nhung|so)[^.]*[:;] ?(?:\d+ )?$/.test(line.slice(Math.max(0, from - 600), from));
const CONDITION = /(?:truong hop|neu)[^.;:)]{0,90}$/;

/** Is the later form another choice for the same paper as the earlier one? */
function sameChoice(line: string, a: Mention, b: Mention): boolean {
  const gap = line.slice(a.to, b.from);
  // "...; trường hợp nộp bản chụp thì xuất trình bản chính": a clause about the same paper.
  if (CONDITION.test(gap) && b.form !== 'certified' && b.form !== 'original') return true;
  const softer = b.form === 'compared' || b.form === 'uncertified' || b.form === 'shown';
  const or = TAIL_OR.test(gap.replace(/[(,]/g, ' ').trimEnd());
  if (or && softer && b.form !== 'shown') return true;
  if (/;/.test(gap) && isItem(line, a) && isItem(line, b)) return true;
  if (/\. |;/.test(gap)) return false;
  if (gap.replace(LINKS, '').length === 0) return OR.test(gap);
  return or && (softer || isEnd(line.slice(b.to)));
}

/** Forms further apart than this speak of different papers. */
const FAR = 400;

/** For each form the number of its chain: forms that are choices for one paper share it. */
function chainsOf(line: string, all: readonly Mention[]): number[] {
  const chain = all.map((_, i) => i);
  for (let i = 0; i < all.length; i++)
    for (let j = i + 1; j < all.length && all[j]!.from - all[i]!.to < FAR; j++)
      if (chain[i] !== chain[j] && sameChoice(line, all[i]!, all[j]!)) {
        const old = chain[j];
        for (let k = 0; k < chain.length; k++) if (chain[k] === old) chain[k] = chain[i]!;
      }
  return chain;
}

export type CertifiedLabel = 'certified_required' | 'certified_required_by_post' | 'certified_optional';

/**
 * What becomes of the certified forms of a line. A softer form counts only where it is another choice for the same
 * paper in the same way of filing; "hoặc" between two papers is no choice of form.
 */
export function certifiedLabel(line: string, all: readonly Mention[]): CertifiedLabel {
  let posted = false;
  let strict = false;
  const chain = chainsOf(line, all);
  const scopes = all.map(m => scopeOf(line, m, all));
  all.forEach((certified, i) => {
    if (certified.form !== 'certified') return;
    const soft = all.some(
      (other, j) => other.form !== 'certified' && chain[i] === chain[j] && !apart(scopes[i]!, scopes[j]!),
    );
    // "Giấy X hoặc bản sao có chứng thực": the paper itself stands first.
    const first = i === 0 && /\bhoac(?: \d+)? ?\(?$/.test(line.slice(0, certified.from).trimEnd());
    // "trường hợp không có bản chính để đối chiếu thì nộp bản sao có chứng thực": the way out, not the rule.
    const wayOut = /khong co ban (?:chinh|goc)[^.;]{0,40}$/.test(line.slice(0, certified.from));
    if (soft || first || wayOut) return;
    if (scopes[i]!.length > 0 && !scopes[i]!.includes('in_person')) posted = true;
    else strict = true;
  });
  if (strict) return 'certified_required';
  return posted ? 'certified_required_by_post' : 'certified_optional';
}
