import { fold } from '../fields/fold.ts';
import type { PageAbout } from './page-about.ts';

/** Codes of the national catalogue: "1.001193", "2.000815", with parts such as "1.001193.000.00.00.H26". */
const CODE = /(?<![\d.])([123]\.\d{6})(?![\d])/g;
const NAMED = /(ma thu tuc|ma tthc|ma so thu tuc|ma so tthc|ma dich vu)[^\d]{0,30}$/;
const MOST = 20;

/** Codes in a text: those that the page calls the code of its procedure before those that only stand in it. */
export function procedureCodes(text: string): string[] {
  const named: string[] = [];
  const others: string[] = [];
  for (const { 1: code, index } of text.matchAll(CODE)) {
    const before = fold(text.slice(Math.max(0, index - 50), index));
    (NAMED.test(before) ? named : others).push(code!);
  }
  return [...new Set(named.length > 0 ? named : others)].slice(0, MOST);
}

const CHANNEL_WORDS: readonly [channel: NonNullable<PageAbout['channel']>, words: RegExp][] = [
  ['post', /buu chinh|buu dien|vnpost/],
  ['online', /truc tuyen|qua mang|online|cong dich vu cong/],
  ['in_person', /truc tiep|tai quay|mot cua/],
];
const ASKED =
  /(hinh thuc|kenh|phuong thuc|cach thuc)( nop| tiep nhan| nhan| gui)?( ho so)?\s*:?\s*(.{0,40})/g;

/** How the dossier was handed in, where the page says it in so many words. Returning the result is another matter. */
export function channelIn(text: string): PageAbout['channel'] {
  for (const { 0: said, 4: rest } of fold(text).matchAll(ASKED)) {
    if (/tra ket qua|nhan ket qua/.test(said)) continue;
    const found = CHANNEL_WORDS.map(([channel, words]) => ({ channel, at: rest!.search(words) })).filter(
      f => f.at >= 0,
    );
    const first = found.sort((a, b) => a.at - b.at)[0];
    if (first) return first.channel;
  }
  return null;
}
