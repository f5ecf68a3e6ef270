/** Why a scan was not taken: each has its own sentence in src/locales (`scan.<code>`). Nothing is stored then. */
export const SCAN_REFUSALS = [
  'empty', // nothing but white space
  'too_long', // longer than any card's code
  'number_only', // the bar code of the number, or a scan that broke off
  'ime_damage', // UniKey was on: the scanner types like a keyboard
  'mojibake', // the scanner or the system reads UTF-8 as another code page
  'web_address', // a web page
  'payment', // VietQR, EMV payment code
  'contact_or_wifi', // vCard, wifi, mail, phone
  'health_card', // the code of a health insurance card
  'two_cards', // two scans in one box
  'foreign_card', // the machine-readable zone of another country
  'wrong_fields', // some bars, but not the seven or ten fields of a card
  'bad_id', // the first field is no personal number
  'bad_date', // a date that no calendar has
  'bad_gender',
  'mrz_incomplete', // not three lines of thirty characters
  'mrz_check_1',
  'mrz_check_2',
  'mrz_check_3', // a check digit of that line is wrong
  'unknown', // some other text
] as const;
export type ScanRefusal = (typeof SCAN_REFUSALS)[number];

/** Taken, but worth a look (`scan.<code>`). */
export const SCAN_WARNINGS = [
  'name_without_diacritics', // the machine-readable zone has none
  'expired',
  'old_address', // names a ward or district from before 2025-07-01
  'id_unlike_birth', // the century digit or year of the number does not fit the birth date
  'id_unlike_gender',
  'unknown_province',
] as const;
export type ScanWarning = (typeof SCAN_WARNINGS)[number];
