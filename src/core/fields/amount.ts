/**
 * Whole numbers as officers write them ("200.000.000 đồng", "200 000 000", "200,000,000 VNĐ").
 * @returns digits without leading zeros, or null where the text is no whole number.
 */
export function parseAmount(text: string): string | null {
  const bare = text
    .normalize('NFC')
    .replace(/\s*(đồng|vnđ|vnd|đ|₫)\.?\s*$/i, '')
    .trim();
  if (!/^\d+$|^\d{1,3}([.,\s\u00a0])\d{3}(\1\d{3})*$/.test(bare)) return null;
  return bare.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
}

/** With a dot at the thousands, as Vietnamese papers have it. @param digits as parseAmount gives them. */
export const formatAmount = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');
