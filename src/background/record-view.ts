import { means } from '../core/fields/for-control.ts';
import { valueAt } from '../core/fields/value-at.ts';
import type { RecordView } from '../core/fill/plan-fill.ts';
import type { Case } from '../core/record/case.ts';

/** The case as the planner may see it: questions with yes or no for an answer. */
export function recordView(record: Case | null): RecordView {
  const values = record?.values ?? {};
  const memo = new Map<string, string | null>();
  const at = (path: string): string | null => {
    let value = memo.get(path);
    if (value === undefined) {
      value = valueAt(values, path);
      memo.set(path, value);
    }
    return value;
  };
  return {
    has: path => at(path) !== null,
    means: (path, text) => {
      const value = at(path);
      return value !== null && means(path, value, text);
    },
    isIdOf: (block, digits) => {
      const own = [at(`${block}.personalId`), at(`${block}.idNumber`)].filter(v => v !== null);
      return own.length === 0 ? null : own.includes(digits);
    },
  };
}
