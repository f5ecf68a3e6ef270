/** Domestic form of a Vietnamese number ("+84 912…" -> "0912…"), or null where it is none. */
export function normalisePhone(text: string): string | null {
  const digits = text.replace(/[\s.()\-–]/g, '').replace(/^(\+|00)?840?(?=\d{9,10}$)/, '0');
  // Mobiles have ten digits and begin with 03, 05, 07, 08 or 09; fixed lines begin with 02 and have eleven.
  return /^0[35789]\d{8}$/.test(digits) || /^02\d{9}$/.test(digits) ? digits : null;
}

/** With the country's code where the box shows it with digits behind; a "+84" alone stands beside a box of its own. */
export function formatPhone(phone: string, hint: string): string {
  const domestic = normalisePhone(phone);
  if (domestic === null) return phone;
  return /\+84[\s.()-]*[\dxX_*]/.test(hint) ? `+84${domestic.slice(1)}` : domestic;
}
