import { expect, test } from 'vitest';
import { PERSON_FIELDS } from '../../../core/record/field-path.ts';
import { PERSON_SECTIONS, peopleBlocks, sectionsOf } from './form-layout.ts';

test('every field of a person stands in the form once', () => {
  const fields = PERSON_SECTIONS.flatMap(s => s.fields);
  expect([...fields].sort()).toEqual(Object.keys(PERSON_FIELDS).sort());
});

test('parts of a name show only where the case holds them', () => {
  const titles = (values: Record<string, string>) => sectionsOf('mother', values).map(s => s.title);
  expect(titles({ 'father.lastName': 'Trần' })).not.toContain('section.derived');
  expect(titles({ 'mother.lastName': 'Trần' })).toContain('section.derived');
});

test('one free row of a household member is offered after those that are filled', () => {
  const members = (values: Record<string, string>) =>
    peopleBlocks(values).filter(b => b.startsWith('member'));
  expect(members({})).toEqual(['member[0]']);
  expect(members({ 'member[0].fullName': 'A', 'member[2].fullName': 'C' })).toEqual([
    'member[0]',
    'member[1]',
    'member[2]',
    'member[3]',
  ]);
});
