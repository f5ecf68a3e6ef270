import vi from '../../src/locales/parts/scan.vi.json' with { type: 'json' };
import { expect, test } from './fixture.ts';

const CARD = '001090000001|011000001|Nguyễn Văn Thử|15031990|Nam|Số 1 phố Mẫu, Ba Đình, Hà Nội|20042021';
const BAD: [name: string, text: string, sentence: keyof typeof vi][] = [
  [
    'a broken UniKey scan',
    '001090000001|011000001|Nguye64n Va8n Thu73|15031990|Nam|So61 1|20042021',
    'scan.ime_damage',
  ],
  ['the number only', '001090000001', 'scan.number_only'],
  ['a web address', 'https://example.invalid/the', 'scan.web_address'],
  ['a card of another country', 'P<LAOKHAMPHAN<<SOMSAK<<<<<<<<<<<<<<<<<<<<<<<<<<', 'scan.foreign_card'],
  ['a paste of 300 kB', 'x'.repeat(300_000), 'scan.too_long'],
];

for (const [name, text, sentence] of BAD)
  test(`${name} gets its own sentence and leaves no trace`, async ({ officer }) => {
    const box = officer.panel.getByRole('textbox', { name: /quét/i }).first();
    await box.focus();
    await box.fill(text);
    await box.press('Enter');
    await expect(officer.panel.getByText(vi[sentence]).first()).toBeVisible();
    expect(await officer.call('case.list', {})).toEqual([]);
  });

test('an empty scan asks for one, and keeps nothing', async ({ officer }) => {
  const box = officer.panel.getByRole('textbox', { name: /quét/i }).first();
  await box.focus();
  await box.press('Enter');
  expect(await officer.call('case.list', {})).toEqual([]);
});

test('a scan while a case is open asks whether it is a new case or which role of this one', async ({
  officer,
}) => {
  await officer.sampleCase({ 'applicant.fullName': 'Trần Thị Mẫu', 'applicant.personalId': '001185000002' });
  const box = officer.panel.getByRole('textbox', { name: /quét/i }).first();
  await box.focus();
  await officer.panel.keyboard.type(`${CARD}\n`);
  await expect(officer.panel.getByText('Người này là ai?')).toBeVisible();
  const before = await officer.call('case.list', {});
  expect(before).toHaveLength(1);
  await officer.panel.keyboard.press('n');
  // The case is made first and filled a moment later.
  await expect
    .poll(async () => (await officer.call('case.list', {})).map(c => c.personalId))
    .toEqual(['001090000001', '001185000002']);
});
