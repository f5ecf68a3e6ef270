import { formatDate } from '../../core/fields/dates.ts';
import type { Source } from '../../core/record/case.ts';
import { isFieldPath } from '../../core/record/field-path.ts';
import { t } from '../../locales/text.ts';
import { blockName, pathName } from './path-name.ts';

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** A value as officers read it: dates by day, month, year; all else as it stands. */
export const showValue = (value: string): string =>
  ISO.test(value) ? formatDate(value, 'dd/MM/yyyy') : value;

/** `at` as the clock of this machine shows it; with the day where it was not today. */
export function showTime(at: number, now: number = Date.now()): string {
  const when = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  const clock = `${two(when.getHours())}:${two(when.getMinutes())}`;
  if (when.toDateString() === new Date(now).toDateString()) return clock;
  return `${clock} ${two(when.getDate())}/${two(when.getMonth() + 1)}`;
}

/** "từ QR 09:12" */
export function showSource(source: Source): string {
  const time = showTime(source.at);
  if (source.kind === 'page' && source.title)
    return t('source.page_titled', { title: source.title, host: source.host, time });
  if (source.kind === 'page') return t('source.page', { host: source.host, time });
  if (source.kind === 'derived') {
    const from = isFieldPath(source.from)
      ? pathName(source.from)
      : /^[\w[\]]+$/.test(source.from)
        ? blockName(source.from)
        : source.from;
    return t('source.derived', { from, time });
  }
  return t(`source.${source.kind}`, { time });
}

/** First letters of the first and the last word, also of a masked name. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter(w => /^\p{L}/u.test(w));
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  return picked.map(w => [...w!][0]!.toUpperCase()).join('');
}
