const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];

/**
 * Ten digits with a check digit, thirteen for a dependent unit, or the 12-digit personal number of a person or
 * household business (since 2025-07-01, TT 86/2024/TT-BTC).
 */
export function checkTaxCode(code: string): boolean {
  if (/^\d{12}$/.test(code)) return true;
  const m = /^(\d{10})(?:-?\d{3})?$/.exec(code);
  if (!m) return false;
  const digits = [...m[1]!].map(Number);
  const sum = WEIGHTS.reduce((n, w, i) => n + w * digits[i]!, 0);
  return 10 - (sum % 11) === digits[9];
}
