import { isoDate } from '../fields/dates.ts';
import { clean, fold } from '../fields/fold.ts';
import { looksLikeMrz, mrzLines, readMrz } from './mrz.ts';
import { fitsBirth, knownProvince, readPersonalId } from './personal-id.ts';
import type { ScanRefusal, ScanWarning } from './scan-codes.ts';
import { hasLostBars, hasMarks, isMojibake, isNumberRow, isTypedOver } from './scan-damage.ts';

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
  const lines = text
    .replace(AIM, '')
    .split(/[\r\n\u0085\u2028\u2029]+/)
    .map(line => clean(line.replace(CONTROLS, '')))
    .filter(Boolean);
  const s = lines.join(' ');
  if (s === '') return no('empty');
  const other = otherCode(s);
  if (other) return no(other);
  if (looksLikeMrz(s)) return readZone(lines, today);
  if (/^\d{9}$|^\d{12}$/.test(s)) return no('number_only');
  if (!s.includes('|')) return no(hasLostBars(s) ? 'ime_damage' : 'unknown');
  const cards = [...new Set(lines.filter(line => /^\d{12}\|/.test(line)))];
  if (cards.length > 1) return no('two_cards');
  return readFields(
    (cards[0] && lines.every(l => l === cards[0]) ? cards[0] : s).split('|').map(clean),
    today,
  );
}

/** Some scanners put the kind of code in front (AIM symbology identifier, ISO/IEC 15424). */
const AIM = /^\s*\][A-Za-z]\d/;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** Codes of other kinds that people scan by mistake. */
function otherCode(text: string): ScanRefusal | null {
  if (/^https?:\/\/|^www\./i.test(text)) return 'web_address';
  // EMV payment codes begin with tag 00, length 02, version 01.
  if (/^000201/.test(text)) return 'payment';
  if (/^(begin:v|mecard:|wifi:|mailto:|tel:|sms|geo:)/i.test(text)) return 'contact_or_wifi';
  if (/^[A-Z]{2}\d{8,13}\|/.test(text)) return 'health_card';
  return null;
}

function readFields(fields: string[], today: string): ScanResult {
  const [id = '', oldId = '', name = '', born = '', gender = '', address = '', issued = ''] = fields;
  if (isMojibake(name, `${address} ${gender}`)) return no('mojibake');
  if (isTypedOver(name, gender, address) || isNumberRow(id)) return no('ime_damage');
  if (fields.length < 7 || fields.length === 8 || fields.length === 9 || fields.length > 20)
    return no('wrong_fields');
  const parts = readPersonalId(id);
  if (!parts) return no('bad_id');
  if (!/\p{L}/u.test(name)) return no('wrong_fields');
  const birthDate = ddMMyyyy(born);
  const issueDate = ddMMyyyy(issued);
  if (!birthDate || !issueDate || birthDate > today || issueDate > today || issueDate < birthDate)
    return no('bad_date');
  const sex = fold(gender) === 'nam' ? 'Nam' : fold(gender) === 'nu' ? 'Nữ' : null;
  if (!sex) return no('bad_gender');

  const tenFields = fields.length >= 10;
  const newCard = tenFields || issueDate >= CAN_CUOC_LAW;
  const warnings: ScanWarning[] = [];
  if (!hasMarks(`${name} ${gender} ${address}`)) warnings.push('name_without_diacritics');
  if (!fitsBirth(parts, birthDate)) warnings.push('id_unlike_birth');
  if (parts.gender !== sex) warnings.push('id_unlike_gender');
  if (!knownProvince(parts.province)) warnings.push('unknown_province');
  // A card issued before names the units of its day; so does an address of four parts, which names a district.
  if (address !== '' && (issueDate < TWO_LEVELS || address.split(',').length >= 4))
    warnings.push('old_address');
  return {
    ok: true,
    kind: tenFields ? 'cancuoc10' : 'cccd7',
    values: {
      fullName: name,
      personalId: id,
      idType: newCard ? 'Thẻ căn cước' : 'Căn cước công dân',
      idNumber: id,
      birthDate,
      gender: sex,
      nationality: 'Việt Nam',
      idIssueDate: issueDate,
      idIssuePlace: newCard ? 'Bộ Công an' : policeOn(issueDate),
    },
    oldIdNumber: /^\d{9}$/.test(oldId) ? oldId : null,
    addressText: address || null,
    related: tenFields ? parentsOf(fields) : {},
    warnings,
  };
}

/** Luật Căn cước 26/2023/QH15 in force: cards are called thẻ căn cước, and the ministry stands on them. */
const CAN_CUOC_LAW = '2024-07-01';
/** No districts since (NQ 203/2025/QH15). */
const TWO_LEVELS = '2025-07-01';

/** Order of the fields after the seventh: not verified at a public source, so the names are offered only. */
function parentsOf(fields: readonly string[]): { father?: string; mother?: string } {
  const [father, mother] = [fields[9], fields[10]].map(name =>
    name && /^[^\d]*\p{L}[^\d]*$/u.test(name) ? name : '',
  );
  return { ...(father ? { father } : {}), ...(mother ? { mother } : {}) };
}

/** dd MM yyyy without separators, as the card's code has it. */
function ddMMyyyy(s: string): string | null {
  const m = /^(\d{2})(\d{2})(\d{4})$/.exec(s);
  return m ? isoDate(Number(m[3]), Number(m[2]), Number(m[1])) : null;
}

/** The department that stood on cards of a day (the reorganised one from 2018-10-10; from memory). */
const policeOn = (date: string): string =>
  date >= '2018-10-10'
    ? 'Cục Cảnh sát quản lý hành chính về trật tự xã hội'
    : 'Cục Cảnh sát ĐKQL cư trú và DLQG về dân cư';

function readZone(typed: readonly string[], today: string): ScanResult {
  const bare = typed.join('').replace(/\s/g, '').toUpperCase();
  const lines = mrzLines(typed);
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
