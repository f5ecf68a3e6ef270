import { isoDate } from '../fields/dates.ts';
import { clean, fold } from '../fields/fold.ts';
import { looksLikeMrz, mrzLines, readMrz } from './mrz.ts';
import { knownProvince, readPersonalId } from './personal-id.ts';
import type { ScanRefusal, ScanWarning } from './scan-codes.ts';

/** Facts of one person, by person field (`birthDate`, `permanentAddress.street`). */
export type PersonValues = Record<string, string>;

export type ScanResult =
  | {
      ok: true;
      kind: 'cccd7' | 'cancuoc10' | 'mrz';
      values: PersonValues;
      /** The 9-digit number of the old paper, where the card tells it. Not a canonical field: shown, not kept. */
      oldIdNumber: string | null;
      /** The address as it stands on the card, in one line. */
      addressText: string | null;
      /** Names of the parents (10-field cards): offered, not taken. */
      related: { father?: string; mother?: string };
      warnings: ScanWarning[];
    }
  | { ok: false; code: ScanRefusal };

/** No card's code is longer; a 300 kB paste must not be searched. */
const LONGEST = 2000;

const no = (code: ScanRefusal): ScanResult => ({ ok: false, code });

/**
 * Reads what a scanner typed or the officer pasted: the QR code of a citizen ID card (7 fields since 2021) or căn
 * cước card (10 and more since 2024-07), or the three lines of the machine-readable zone. All or nothing.
 * @param today ISO `yyyy-mm-dd`.
 */
export function parseScan(text: string, today: string): ScanResult {
  if (text.length > LONGEST) return no('too_long');
  const s = clean(text.replace(/[\r\n]+/g, '\n'));
  if (s === '') return no('empty');
  const other = otherCode(text.trim());
  if (other) return no(other);
  if (looksLikeMrz(text)) return readZone(text, today);
  if (/^\d{9}$|^\d{12}$/.test(s)) return no('number_only');
  const bars = text.includes('|');
  if (!bars) return no(looksTyped(s) ? 'ime_damage' : 'unknown');
  return readFields(s.split('|').map(clean), today);
}

/** Codes of other kinds that people scan by mistake. */
function otherCode(text: string): ScanRefusal | null {
  if (/^https?:\/\/|^www\./i.test(text)) return 'web_address';
  if (/^000201/.test(text)) return 'payment';
  if (/^(begin:vcard|mecard:|wifi:|mailto:|tel:|smsto:|geo:)/i.test(text)) return 'contact_or_wifi';
  return null;
}

const MOJIBAKE = /Ã[\u0080-\u00bf¡-ÿ‚ƒ„…†‡ˆ‰Š‹Œ]?|á[»º][\u0080-\u00bf\u2018-\u2122¡-¿]|Ä[\u0080-\u00bf‘'’ƒ]|Æ[°¡]|\ufffd/;
/** Digits or Telex letters inside words: "Nguye64n", "Nguyeenx". */
const TYPED = /\p{L}[1-9]+\p{L}*|\p{L}+(?:[aeo]{2}|w)[sfrxj]?\b/u;
const looksTyped = (s: string): boolean => /^\d{12}/.test(s.replace(/\D/g, '').slice(0, 12)) && TYPED.test(s);

function readFields(fields: string[], today: string): ScanResult {
  const [id = '', oldId = '', name = '', born = '', gender = '', address = '', issued = ''] = fields;
  const words = `${name} ${address} ${gender}`;
  if (MOJIBAKE.test(words)) return no('mojibake');
  if (fields.length < 7) return no(/\p{L}\d|\d\p{L}/u.test(name) ? 'ime_damage' : 'wrong_fields');
  if (fields.length > 7 && fields.length < 10) return no('wrong_fields');
  // VNI writes tones as digits inside a word; Telex leaves letters that no Vietnamese syllable has.
  if (/\p{L}\d/u.test(name) || telexLeft(name)) return no('ime_damage');
  const parts = readPersonalId(id);
  if (!parts) return no('bad_id');
  if (name === '' || !/\p{L}/u.test(name)) return no('wrong_fields');
  const birthDate = ddMMyyyy(born);
  const issueDate = ddMMyyyy(issued);
  if (!birthDate || !issueDate || birthDate > today || issueDate > today || issueDate < birthDate) return no('bad_date');
  const sex = fold(gender) === 'nam' ? 'Nam' : fold(gender) === 'nu' ? 'Nữ' : null;
  if (!sex) return no('bad_gender');

  const tenFields = fields.length >= 10;
  const warnings: ScanWarning[] = [];
  if (parts.birthYear !== Number(birthDate.slice(0, 4))) warnings.push('id_unlike_birth');
  if (parts.gender !== sex) warnings.push('id_unlike_gender');
  if (!knownProvince(parts.province)) warnings.push('unknown_province');
  // Since 2025-07-01 there are no districts: four parts name one.
  if (address.split(',').length >= 4) warnings.push('old_address');
  const [father, mother] = tenFields ? [fields[9], fields[10]] : [];
  return {
    ok: true,
    kind: tenFields ? 'cancuoc10' : 'cccd7',
    values: {
      fullName: name,
      personalId: id,
      idType: tenFields ? 'Thẻ căn cước' : 'Căn cước công dân',
      idNumber: id,
      birthDate,
      gender: sex,
      nationality: 'Việt Nam',
      idIssueDate: issueDate,
      idIssuePlace: issuerOn(issueDate),
    },
    oldIdNumber: /^\d{9}$/.test(oldId) ? oldId : null,
    addressText: address || null,
    related: { ...(father ? { father } : {}), ...(mother ? { mother } : {}) },
    warnings,
  };
}

/** Doubled vowels or a tone letter at the end of a syllable that has no diacritics at all. */
function telexLeft(name: string): boolean {
  return name.split(' ').some(w => /^(?=[\x20-\x7f]+$)\p{L}*(?:aa|ee|oo|dd|[aou]w)\p{L}*$/iu.test(w));
}

/** dd MM yyyy without separators, as the card's code has it. */
function ddMMyyyy(s: string): string | null {
  const m = /^(\d{2})(\d{2})(\d{4})$/.exec(s);
  return m ? isoDate(Number(m[3]), Number(m[2]), Number(m[1])) : null;
}

/** Who issued a card on a day: the police department until 2024-06-30, the ministry since (Luật Căn cước 2023). */
function issuerOn(date: string): string {
  if (date >= '2024-07-01') return 'Bộ Công an';
  if (date >= '2018-10-10') return 'Cục Cảnh sát quản lý hành chính về trật tự xã hội';
  return 'Cục Cảnh sát đăng ký quản lý cư trú và dữ liệu quốc gia về dân cư';
}

function readZone(text: string, today: string): ScanResult {
  const bare = text.replace(/\s/g, '').toUpperCase();
  const lines = mrzLines(text);
  if (!lines) return no(/^[ACIPV][A-Z<](?!VNM)[A-Z]{3}/.test(bare) ? 'foreign_card' : 'mrz_incomplete');
  const read = readMrz(lines, today);
  if (!read.ok) return no(read.code);
  const { personalId, birthDate, gender, expiryDate, name } = read.mrz;
  const warnings: ScanWarning[] = ['name_without_diacritics'];
  if (expiryDate < today) warnings.push('expired');
  return {
    ok: true,
    kind: 'mrz',
    values: {
      fullName: name,
      personalId,
      idNumber: personalId,
      birthDate,
      gender,
      nationality: 'Việt Nam',
      idExpiryDate: expiryDate,
    },
    oldIdNumber: null,
    addressText: null,
    related: {},
    warnings,
  };
}
