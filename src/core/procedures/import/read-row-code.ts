import { readCode } from '../code.ts';
import { error, type ImportError, type ImportWarning, warning } from './report.ts';

/** The code of a row, or what is wrong with it; a number cell is told even where all digits are there. */
export function readRowCode(
  raw: unknown,
  line: number,
): { code: string; warnings: ImportWarning[] } | { error: ImportError } {
  const read = readCode(raw);
  const shown = String(raw ?? '').slice(0, 40);
  if (read.ok)
    return {
      code: read.code,
      warnings: typeof raw === 'number' ? [warning('code_was_number', line, { code: read.code })] : [],
    };
  if (read.reason === 'mangled')
    return { error: error('code_mangled', line, { code: shown, guess: read.guess }) };
  return { error: error(read.reason === 'empty' ? 'code_missing' : 'code_wrong', line, { code: shown }) };
}
