import { clean } from '../../core/fields/fold.ts';
import type { PageAbout } from '../../core/guard/page-about.ts';
import { channelIn, procedureCodes } from '../../core/guard/read-about.ts';

const TITLES =
  'h1, h2, .page-title, .breadcrumb > :last-child, [aria-current=page], .ant-breadcrumb > :last-child';
const SKIP = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'OPTION']);
/** A page says early what it is about; lists of other dossiers come below. */
const MOST = 200_000;
const MOST_TITLES = 12;

/** What the page says of the dossier: the procedure's code or name, and how it was handed in. Reads no box. */
export function pageAbout(doc: Document): PageAbout {
  const texts: string[] = [];
  let read = 0;
  const walker = doc.createTreeWalker(doc.body ?? doc, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && read < MOST; node = walker.nextNode()) {
    if (SKIP.has(node.parentElement?.tagName ?? '')) continue;
    const text = (node as Text).data;
    read += text.length;
    if (text.trim() !== '') texts.push(text);
  }
  const text = clean(texts.join(' '));
  const titles = [doc.title, ...[...doc.querySelectorAll(TITLES)].map(e => e.textContent ?? '')];
  return {
    codes: procedureCodes(`${doc.title} ${text} ${doc.location.search}`),
    titles: [...new Set(titles.map(clean))].filter(t => t.length > 8 && t.length < 300).slice(0, MOST_TITLES),
    channel: chosenChannel(doc) ?? channelIn(text),
  };
}

/** A ticked "Nộp qua bưu chính" says more than any text. */
function chosenChannel(doc: Document): PageAbout['channel'] {
  for (const box of doc.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')) {
    const says = box.closest('label')?.textContent ?? box.labels?.[0]?.textContent ?? '';
    const channel = channelIn(`Hình thức nộp: ${says}`);
    if (channel && /nộp|tiếp nhận|trực tiếp|bưu|trực tuyến/i.test(says)) return channel;
  }
  return null;
}
