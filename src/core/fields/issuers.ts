import { sameKey } from './fold.ts';

/** How officers and lists shorten the names of the police; longer ones first. */
const LONG: readonly (readonly [string, string])[] = (
  [
    ['ccsqlhc', 'cục cảnh sát quản lý hành chính'],
    ['csqlhc', 'cảnh sát quản lý hành chính'],
    ['csđkql', 'cảnh sát đăng ký quản lý'],
    ['ccs', 'cục cảnh sát'],
    ['cs', 'cảnh sát'],
    ['qlhc', 'quản lý hành chính'],
    ['đkql', 'đăng ký quản lý'],
    ['qlct', 'quản lý cư trú'],
    ['dlqg', 'dữ liệu quốc gia'],
    ['ttxh', 'trật tự xã hội'],
    ['bca', 'bộ công an'],
    ['catp', 'công an thành phố'],
    ['cat', 'công an tỉnh'],
    ['ca', 'công an'],
    ['tp', 'thành phố'],
    ['c06', 'cục cảnh sát quản lý hành chính về trật tự xã hội'],
  ] as const
).map(([short, long]) => [sameKey(short), sameKey(long)]);

const HEAD = ['cục trưởng', 'q. cục trưởng', 'phó cục trưởng'].map(sameKey);
const MINISTRY = sameKey('bộ công an');
const POLICE_OF = new RegExp(`^${sameKey('công an')} (${sameKey('thành phố')}|${sameKey('tỉnh')}) `);

/**
 * Key of an issuing office: equal for all the ways in which one office is shortened ("CCS QLHC về TTXH"), different
 * for two of them.
 */
export function issuerKey(text: string): string {
  const long = new Map(LONG);
  let key = sameKey(text)
    .replace(/[.,;]/g, ' ')
    .split(/\s+/)
    .map(word => long.get(word) ?? word)
    .join(' ')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/\s*[-–—].*$/, rest => (rest.includes(MINISTRY) ? '' : rest))
    .trim();
  for (const head of HEAD) if (key.startsWith(`${head} `)) key = key.slice(head.length + 1);
  if (key !== MINISTRY && key.endsWith(` ${MINISTRY}`)) key = key.slice(0, -MINISTRY.length - 1);
  return key
    .replace(/\s+/g, ' ')
    .replace(POLICE_OF, `${sameKey('công an')} `)
    .trim();
}
