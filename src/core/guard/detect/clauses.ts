import type { Span } from '../lexicon/longest.ts';
import type { Token } from '../text/tokens.ts';

/** A run of tokens [from, to) in which one governor rules, with what rules it from above. */
export type Clause = {
  from: number;
  to: number;
  /** Its place among the clauses of the text. */
  index: number;
  sentence: number;
  /** The clause before a colon under which this one stands: "Đề nghị bổ sung:" and its list. */
  header: Clause | null;
  /** Stands on a line that begins with a bullet or a number. */
  listed: boolean;
  /** The mark that ends the sentence: . ! ? or none. */
  ending: string;
  spans: Span[];
};

/** No officer writes a longer sentence; a longer one is cut, so that time stays linear in the length of the text. */
const LONGEST_SENTENCE = 160;
const BULLETS = new Set([...'-+•*–—☑☐☒✓✔▪●○·►◦■□']);
const ENDINGS = new Set(['.', '!', '?', '…']);

/** Number of tokens that a bullet takes at `at`: "-", "1.", "a)", "(2)". 0 where there is none. */
function bulletAt(tokens: Token[], at: number): number {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!one) return 0;
  if (BULLETS.has(one.key)) return 1;
  const short = (t: Token | undefined) => t?.kind === 'word' && /^(\d{1,2}|[a-zđ])$/.test(t.key);
  if (one.key === '(' && short(two) && three?.key === ')') return 3;
  if (short(one) && two && ['.', ')', '/', '-'].includes(two.key) && two.start === one.end) return 2;
  return 0;
}

function endsSentence(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!ENDINGS.has(token.key)) return false;
  const next = tokens[at + 1];
  return !next || next.start > token.end || next.kind === 'mark';
}

/** 14:30 is a time, not a header. */
function isHeaderColon(tokens: Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return !(
    before &&
    after &&
    /\d$/.test(before.key) &&
    /^\d/.test(after.key) &&
    after.start === tokens[at]!.end
  );
}

/** Cuts tokens into clauses: at sentence ends, lines, semicolons, colons and words such as "nhưng". Not at commas. */
export function cutClauses(tokens: Token[], spans: Span[]): Clause[] {
  const openers = spans.filter(s => s.tags.has('terminator') || s.tags.has('terminator_after_comma'));
  const opens = new Map(openers.map(s => [s.from, s]));
  // "…, còn giấy khai sinh thì …" opens a clause; "còn thiếu", "tài sản riêng" do not.
  const softly = new Set(openers.filter(s => !s.tags.has('terminator')).map(s => s.from));
  const clauses: Clause[] = [];
  let sentence = 0;
  let lineHeader: Clause | null = null;
  let header: Clause | null = null;
  let from = 0;
  let opened = 0;
  let listed = false;
  let lineHasList = false;
  const close = (to: number): Clause | null => {
    if (to <= from) return null;
    const clause: Clause = {
      from,
      to,
      index: clauses.length,
      sentence,
      header,
      listed,
      ending: '',
      spans: [],
    };
    clauses.push(clause);
    return clause;
  };
  const startLine = (at: number): number => {
    const size = bulletAt(tokens, at);
    listed = size > 0;
    // A list ends with the first line that is no item of it.
    if (lineHeader && !listed && lineHasList) lineHeader = null;
    if (listed) lineHasList = true;
    header = lineHeader;
    return at + size;
  };
  from = startLine(0);
  for (let i = from; i < tokens.length; i++) {
    const key = tokens[i]!.key;
    if (i - opened > LONGEST_SENTENCE) {
      close(i);
      sentence++;
      from = i;
      opened = i;
      i--;
    } else if (key === '\n' || endsSentence(tokens, i)) {
      close(i);
      for (let k = clauses.length - 1; k >= 0 && clauses[k]!.sentence === sentence; k--)
        clauses[k]!.ending = key;
      sentence++;
      from = i + 1;
      header = lineHeader;
      if (key === '\n') {
        // A line right above a list is its title, with or without a colon.
        const title = !listed && !ENDINGS.has(tokens[i - 1]?.key ?? '') && clauses.at(-1);
        if (title && title.to === i && bulletAt(tokens, i + 1) > 0) {
          lineHeader = title;
          lineHasList = false;
        }
        if (tokens[i + 1]?.key === '\n' && tokens[i - 1]?.key !== ':') lineHeader = null;
        from = startLine(i + 1);
        i = from - 1;
      } else listed = false;
      opened = from;
    } else if (key === ':' && isHeaderColon(tokens, i)) {
      const closed = close(i);
      const above = closed ?? clauses.at(-1) ?? null;
      if (tokens[i + 1]?.key === '\n' || i + 1 === tokens.length) {
        lineHeader = above;
        lineHasList = false;
      }
      header = above;
      from = i + 1;
    } else if (key === ';') {
      close(i);
      from = i + 1;
    } else if (i > from && opens.has(i) && (!softly.has(i) || tokens[i - 1]!.key === ',')) {
      close(i);
      from = opens.get(i)!.to;
      i = from - 1;
    }
  }
  close(tokens.length);
  for (const clause of clauses) clause.spans = [];
  let c = 0;
  for (const span of spans) {
    while (c < clauses.length && clauses[c]!.to <= span.from) c++;
    if (c < clauses.length && span.from >= clauses[c]!.from) clauses[c]!.spans.push(span);
  }
  return clauses;
}
