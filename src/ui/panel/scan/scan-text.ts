/** How long a keyboard-wedge gun rests between lines of one code at most, ms. */
export const LINE_PAUSE = 250;
/** How long to wait for the further lines of an MRZ, ms. */
export const MRZ_PAUSE = 1200;

/** A key counts as pressed by hand when nothing was typed for this time after it, ms. */
export const ALONE = 300;

const MRZ_LINE = /^[A-Z0-9<]{25,}$/i;

export type Readiness = 'wait_for_enter' | 'wait_pause' | 'wait_more_lines' | 'ready';

/**
 * Whether a text that a gun is typing is whole. A QR code is one line and ends with Enter; the machine-readable zone
 * has three lines, each of which may end with Enter.
 * @param quiet ms since the last character.
 */
export function readiness(text: string, quiet: number): Readiness {
  const lines = text.split(/[\r\n]+/).filter(line => line.trim() !== '');
  if (lines.length === 0 || !/[\r\n]\s*$/.test(text)) {
    // The third line of an MRZ may come without a closing Enter.
    if (lines.length >= 3 && lines.every(l => MRZ_LINE.test(l.trim())))
      return quiet >= LINE_PAUSE ? 'ready' : 'wait_pause';
    return 'wait_for_enter';
  }
  if (quiet < LINE_PAUSE) return 'wait_pause';
  const mrz = lines.every(line => MRZ_LINE.test(line.trim()) && line.includes('<'));
  if (mrz && lines.length < 3 && quiet < MRZ_PAUSE) return 'wait_more_lines';
  return 'ready';
}

/**
 * The single key that the officer pressed while a scan waits for its role; null for all that a gun types, whose digits
 * must never choose a role.
 * @param quiet ms since the last character.
 */
export function loneKey(text: string, quiet: number): string | null {
  const typed = text.trim();
  return quiet >= ALONE && [...typed].length === 1 ? typed : null;
}
