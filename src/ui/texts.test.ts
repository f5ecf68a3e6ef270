import { expect, test } from 'vitest';
import { VALUE_WARNINGS } from '../core/fields/check-value.ts';
import { REFUSALS } from '../core/fill/refusal.ts';
import { SOURCE_STATUSES, VERDICTS } from '../core/guard/notice.ts';
import { CONFIDENCES, Evidence } from '../core/match/field-map.ts';
import { IMPORT_ERRORS, IMPORT_WARNINGS } from '../core/procedures/import/report.ts';
import { CHANNELS, Source } from '../core/record/case.ts';
import { ADDRESS_PARTS, DATE_PARTS, GROUP_FIELDS, PERSON_FIELDS, ROLES } from '../core/record/field-path.ts';
import { SCAN_REFUSALS, SCAN_WARNINGS } from '../core/record/scan-codes.ts';
import { TEXTS, t } from '../locales/text.ts';
import { FIELD_STATES } from '../rpc/view.ts';
import { RPC_CODES } from '../rpc/wire.ts';
import { DISMISS_REASONS } from './overlay/dismiss-reasons.ts';

const PROBLEMS = [
  ...RPC_CODES,
  'page_gone',
  'frame_gone',
  'busy',
  'nothing_to_fill',
  'nothing_to_undo',
  'no_case',
  'navigated',
  'not_visible',
  'conflict',
  'bad_path',
  'text_changed',
  'not_taught',
  'not_readable',
  'case_switched',
];
const CLOSED: [string, readonly string[]][] = [
  ['refusal', REFUSALS],
  ['verdict', VERDICTS],
  ['status', SOURCE_STATUSES],
  ['confidence', CONFIDENCES],
  ['state', FIELD_STATES],
  ['channel', CHANNELS],
  ['role', ROLES],
  ['group', Object.keys(GROUP_FIELDS)],
  ['scan', [...SCAN_REFUSALS, ...SCAN_WARNINGS]],
  ['value', VALUE_WARNINGS],
  ['dismiss', DISMISS_REASONS],
  ['list', [...IMPORT_ERRORS, ...IMPORT_WARNINGS]],
  ['evidence', Evidence.shape.kind.options],
  ['source', Source.options.map(o => o.shape.kind.value)],
  ['page', PROBLEMS],
  ['path', Object.keys(PERSON_FIELDS)],
  ['path', Object.entries(GROUP_FIELDS).flatMap(([g, fields]) => Object.keys(fields).map(f => `${g}.${f}`))],
  ['part', [...new Set([...ADDRESS_PARTS, ...DATE_PARTS, 'hour', 'minute'])]],
];
const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(m => m[0]).sort();

test('both languages have the same keys', () => {
  expect(Object.keys(TEXTS.en).sort()).toEqual(Object.keys(TEXTS.vi).sort());
});

test('both languages leave the same holes for values', () => {
  const differing = Object.keys(TEXTS.vi).filter(
    key => String(holes(TEXTS.vi[key]!)) !== String(holes(TEXTS.en[key] ?? '')),
  );
  expect(differing).toEqual([]);
});

test.each(CLOSED)('every code of %s has words', (head, codes) => {
  expect(codes.map(code => `${head}.${code}`).filter(key => !TEXTS.vi[key])).toEqual([]);
});

test('every text is composed Unicode (NFC) and not empty', () => {
  const bad = Object.values(TEXTS).flatMap(texts =>
    Object.entries(texts).filter(([, text]) => text.trim() === '' || text !== text.normalize('NFC')),
  );
  expect(bad).toEqual([]);
});

test('values stand in the holes of a sentence', () => {
  expect(t('fill.all', { n: 12 })).toBe('Điền 12 ô');
  expect(t('fill.all', { n: 12 }, 'en')).toBe('Fill 12 fields');
});
