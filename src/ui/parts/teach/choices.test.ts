import { expect, test } from 'vitest';
import { isFieldPath } from '../../../core/record/field-path.ts';
import { BLOCKS, choicesOf, findChoices } from './choices.ts';

const found = (query: string, first = 'applicant') => findChoices(query, first).map(c => c.path);

test('without a query the fields of one person stand there', () => {
  expect(found('', 'mother')).toContain('mother.idIssueDate');
  expect(found('', 'mother').every(path => path.startsWith('mother.'))).toBe(true);
});

test('words are found without marks, in any order, by their beginnings', () => {
  expect(found('me ngay cap')[0]).toBe('mother.idIssueDate');
  expect(found('ngày cấp mẹ')[0]).toBe('mother.idIssueDate');
  expect(found('NGAY CA')).toContain('applicant.idIssueDate');
});

test('the person that is chosen comes first, others after', () => {
  const paths = found('ngay cap', 'father');
  expect(paths[0]).toBe('father.idIssueDate');
  expect(paths).toContain('mother.idIssueDate');
});

test('nothing is found where nothing is', () => {
  expect(found('zzz')).toEqual([]);
  expect(found('***')).toEqual(choicesOf('applicant').map(c => c.path));
});

test('every choice is a path of the record, with words for whose and what it is', () => {
  const all = BLOCKS.flatMap(choicesOf);
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter(c => !isFieldPath(c.path) || !/^.+: .+$/u.test(c.name))).toEqual([]);
});
