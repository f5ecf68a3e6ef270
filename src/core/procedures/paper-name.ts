import { clean, fold } from '../fields/fold.ts';
import { mentionsOf } from './line-forms.ts';
import { ADVICE, BULLET, CASE, SUPPLY } from './line-words.ts';

const MAX = 90;
/** Words before the paper's own name: cases, counts and forms. */
const LEAD =
  /^(?:\W+|(?:mot trong (?:cac|nhung|so)(?: loai)? giay to(?: nhu)? sau(?: day)?\W|(?:\d+|mot(?! trong| hoac| so)|hai|ba)(?: (?:ban|bo|to|tap|chiec)(?! (?:khai|cha|ve|do|sao|chinh|goc|chup|cam|thuyet|mo|ke|dich|an|dang|de|tu|ghi|gioi|in)))?|cua|cac(?= giay to)|va|(?:kem|mang)(?: theo)? ban (?:chinh|goc)|xuat trinh(?: ban (?:chinh|goc))?|(?:de |da )?doi chieu|de kiem tra|tu ban (?:chinh|goc)|(?:duoc cap )?tu so goc|hoac|nop|tep tin|theo quy dinh(?= ?:)|giay to phai (?:nop|xuat trinh)(?=\W)|(?:duoc |co |da )*(?:cong chung|chung thuc)(?: hoac chung thuc)?)(?![a-z]))/;
/** Where the name ends and conditions, templates and clauses of law begin. */
const END =
  /\s?\((?!so )|;|: |\. |\.$|\btheo (?:mau|quy dinh|bieu mau|khoan|diem|dieu)|\b(?:trong|doi voi) (?:cac )?truong hop|\bneu |,? tru (?:truong hop|khi)|\btruong hop\b|\bdoi voi\b|\bban hanh kem|\bquy dinh tai\b|\bduoc lap theo\b|\bhoac (?:nop|ban sao|ban chinh)|\bduoc (?:cong chung|chung thuc)\b|[-–+] |\bkem (?:theo )?ban\b|\bde (?:doi chieu|kiem tra)\b|\bthong qua\b|\bdo co quan co tham quyen/;

/** From where on the paper is named: behind bullets, counts and the forms in front. Works on the folded text. */
function startOf(folded: string): number {
  let at = new RegExp(BULLET).exec(folded)?.[0].length ?? 0;
  // "Trường hợp X: Giấy Y": the paper stands behind the case.
  const condition = CASE.exec(folded)?.[0].length ?? 0;
  if (condition > 0 && folded.length - condition > 8) at = condition;
  const supplied = ADVICE.test(folded.slice(at)) ? SUPPLY.exec(folded.slice(at)) : null;
  if (supplied) at += supplied.index + supplied[0].length - (supplied.groups?.paper?.length ?? 0);
  const forms = mentionsOf(folded);
  for (let moved = true; moved; ) {
    moved = false;
    const form = forms.find(m => m.from >= at && m.from - at < 3);
    // A copy's words reach to "có chứng thực", which may stand behind the name: only the word itself is skipped.
    if (form) {
      const word =
        /^ban (?:sao|chup|chinh|goc|dien tu|cong chung|chung thuc|photo)(?: dien tu| chup)?(?: (?:co |duoc |da )*(?:cong chung|chung thuc)(?: hoac chung thuc)?| (?:duoc )?(?:cap )?tu so goc| hop le)?/.exec(
          folded.slice(form.from),
        );
      if (word) {
        at = form.from + word[0].length;
        moved = true;
        continue;
      }
    }
    const lead = LEAD.exec(folded.slice(at));
    if (lead) {
      at += lead[0].length;
      moved = true;
    }
  }
  return at;
}

/** A short name of the paper that a line asks for: a name, not the sentence. Empty where the line names none. */
export function paperName(text: string): string {
  const full = clean(text);
  const folded = fold(full);
  // Folding keeps every letter in its place for composed text; where it does not, the head of the line must do.
  const start = folded.length === full.length ? startOf(folded) : 0;
  const rest = folded.slice(start);
  const end = folded.length === full.length ? rest.slice(3).search(END) : -1;
  const name = trim(full.slice(start, end < 0 ? undefined : start + end + 3));
  // What is left of a sentence is no name: then its beginning has to do.
  return cut(name.length < 5 || /^(?:tru|ngoai|neu|trong)\b/.test(fold(name)) ? trim(full) : name);
}

const trim = (text: string) => text.replace(/^[\s+*.,;:\-–]+|[\s,;:.\-–+]+$/g, '');

function cut(name: string): string {
  if (name.length <= MAX) return name;
  const head = name.slice(0, MAX);
  return `${head.slice(0, head.lastIndexOf(' ')).replace(/[,;:]$/, '')}…`;
}
