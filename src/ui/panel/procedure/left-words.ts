import { t } from '../../../locales/text.ts';

/** "3 giờ làm việc", "1 giờ 20 phút làm việc", "20 phút làm việc". */
export function leftWords(minutes: number): string {
  const [h, m] = [Math.floor(minutes / 60), minutes % 60];
  if (h === 0) return t('proc.left_minutes', { m });
  return m === 0 ? t('proc.left_hours', { h }) : t('proc.left_both', { h, m });
}
