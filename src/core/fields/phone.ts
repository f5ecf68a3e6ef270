/** Domestic form of a Vietnamese number ("+84 912…" -> "0912…"), or null where it is none. */
export function normalisePhone(text: string): string | null {
  const digits = text.replace(/[\s.()-]/g, '').replace(/^(\+|00)?84(?=\d{9,10}$)/, '0');
  // Mobiles have ten digits and begin with 03, 05, 07, 08 or 09; fixed lines begin with 02 and have eleven.
  return /^0[35789]\d{8}$/.test(digits) || /^02\d{9}$/.test(digits) ? digits : null;
}
