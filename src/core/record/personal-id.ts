/**
 * The 12 digits of a personal number (số định danh cá nhân): province of birth registration, century and sex, year,
 * six random digits. Source: NĐ 137/2015/NĐ-CP Điều 13; province codes TT 59/2021/TT-BCA (from memory: warn only).
 */
export type IdParts = { province: string; gender: 'Nam' | 'Nữ'; birthYear: number };

/** Codes that were given: 001 to 096, two apart for most; countries have 100 and more, up to 9xx unassigned. */
const PROVINCES = new Set(
  '001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096'.split(
    ' ',
  ),
);

export function readPersonalId(id: string): IdParts | null {
  if (!/^\d{12}$/.test(id)) return null;
  const century = Number(id[3]);
  return {
    province: id.slice(0, 3),
    gender: century % 2 === 0 ? 'Nam' : 'Nữ',
    birthYear: 1900 + Math.floor(century / 2) * 100 + Number(id.slice(4, 6)),
  };
}

export const knownProvince = (code: string): boolean =>
  PROVINCES.has(code) || (code >= '100' && code < '400');

/** @param born ISO date, or a year. */
export const fitsBirth = (parts: IdParts, born: string): boolean =>
  Number(born.slice(0, 4)) === parts.birthYear;
