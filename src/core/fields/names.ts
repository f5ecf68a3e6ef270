import { clean } from './fold.ts';

export type NameParts = { lastName: string; middleName: string; firstName: string };

/** Họ is the first word, tên the last, chữ đệm what stands between; a name of one word is a tên. */
export function splitName(fullName: string): NameParts {
  const words = clean(fullName).split(' ').filter(Boolean);
  if (words.length <= 1) return { lastName: '', middleName: '', firstName: words[0] ?? '' };
  return { lastName: words[0]!, middleName: words.slice(1, -1).join(' '), firstName: words.at(-1)! };
}

export const joinName = (p: NameParts): string =>
  [p.lastName, p.middleName, p.firstName].filter(Boolean).join(' ');
