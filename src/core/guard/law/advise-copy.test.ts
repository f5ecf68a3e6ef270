import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtinGuard } from '../../../data/guard.ts';
import { openCatalogue } from '../../procedures/open-catalogue.ts';
import { adviseCopy } from './advise-copy.ts';

const { book } = builtinGuard();
const commune = openCatalogue(
  JSON.parse(readFileSync(new URL('../../../data/procedures/commune.json', import.meta.url), 'utf8')),
);
const about = { date: '2026-11-24', channel: 'in_person', procedureCode: '2.000815' } as const;
const advice = (purpose: string) => adviseCopy(book, commune.find(purpose)!, about);

test('for a birth registration the citizen is told that nothing has to be certified', () => {
  const found = advice('1.001193');
  expect(found.length).toBeGreaterThan(2);
  expect(found.every(a => !a.needed)).toBe(true);
  const born = found.find(a => a.name.startsWith('Giấy chứng sinh'));
  expect(born?.tell).toContain('giấy chứng sinh');
  expect(born?.citations[0]?.clause).toContain('2.000815');
});

test('forms that the citizen fills in are not among the papers to copy', () => {
  expect(advice('1.001193').some(a => a.name.startsWith('Tờ khai'))).toBe(false);
});

test('where a certified copy is the only form, nothing is said against it', () => {
  const needing = commune.summaries
    .map(s => commune.find(s.code)!)
    .filter(p =>
      p.papers.some(
        paper => paper.label === 'certified_required' && !paper.review && paper.kind === 'hoc_ba',
      ),
    );
  for (const procedure of needing) {
    const hocBa = adviseCopy(book, procedure, about).filter(a => a.needed);
    expect(hocBa.every(a => a.tell === null)).toBe(true);
  }
});

test('a line that the parser was not sure of gives no sentence', () => {
  const purpose = commune.find('1.001193')!;
  const unsure = { ...purpose, papers: purpose.papers.map(p => ({ ...p, review: true })) };
  expect(adviseCopy(book, unsure, about).every(a => a.unsure && a.tell === null)).toBe(true);
});
