/** A procedure's code as the national portal writes it: one digit, a dot, six digits. */
export const CODE = /^\d\.\d{6}$/;

export type ReadCode =
  | { ok: true; code: string }
  /** A spreadsheet took the code for a number and dropped its last zeros; `guess` is the only code it can have been. */
  | { ok: false; reason: 'mangled'; guess: string }
  | { ok: false; reason: 'empty' | 'not_a_code' };

/**
 * Reads a code from a cell or a search box. A number is always suspicious: 1.013850 comes out of Excel as 1.01385.
 * The longer numbers of provincial portals ("1.001193.000.00.00.H26") hold the code in front.
 */
export function readCode(raw: unknown): ReadCode {
  const text = String(raw ?? '')
    .replace(/[\s\u200b-\u200f\ufeff]+/g, '')
    .replace(/^'/, '');
  if (text === '') return { ok: false, reason: 'empty' };
  const whole = /^(\d)[.,](\d{6})(?:\.[\w.-]+)?$/.exec(text);
  if (whole && typeof raw !== 'number' && text[1] === '.')
    return { ok: true, code: `${whole[1]}.${whole[2]}` };
  const short = /^(\d)(?:[.,](\d{1,6}))?$/.exec(text);
  if (!short || (short[2] ?? '').length < 3) return { ok: false, reason: 'not_a_code' };
  const code = `${short[1]}.${short[2]!.padEnd(6, '0')}`;
  // A number with all six digits was shown whole: nothing can have been lost.
  if (typeof raw === 'number' && short[2]!.length === 6) return { ok: true, code };
  return { ok: false, reason: 'mangled', guess: code };
}
