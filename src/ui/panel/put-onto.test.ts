import { expect, test } from 'vitest';
import type { Case } from '../../core/record/case.ts';
import type { Api } from '../api.ts';
import { putOnto } from './put-onto.ts';

const seen: Case = {
  id: 'c',
  createdAt: 0,
  version: 1,
  values: { 'mother.fullName': 'TRẦN THỊ MẪU' },
  provenance: {},
};

/** The case as the background keeps it; others write it between our reading and our writing. */
function keeper(now: Case | null): { api: Api; stored: () => Case | null } {
  let stored = now;
  const call = async (
    name: string,
    params: { version?: number; changes?: Record<string, string | null> },
  ) => {
    if (name === 'case.get') return stored;
    if (!stored) return { ok: false, reason: 'no_case' };
    if (stored.version !== params.version) return { ok: false, reason: 'conflict' };
    const values = { ...stored.values };
    for (const [path, value] of Object.entries(params.changes ?? {})) {
      if (value === null) delete values[path];
      else values[path] = value;
    }
    stored = { ...stored, version: stored.version + 1, values };
    return { ok: true, value: stored };
  };
  return { api: { call, onNews: () => {} } as unknown as Api, stored: () => stored };
}

test('writes onto the version that was read', async () => {
  const { api, stored } = keeper(seen);
  expect((await putOnto(api, seen, { 'mother.phone': '0900000000' }, 'typed')).problem).toBeNull();
  expect(stored()?.values['mother.phone']).toBe('0900000000');
});

test('a change elsewhere in the case does not stand in the way', async () => {
  const newer = { ...seen, version: 4, values: { ...seen.values, 'father.fullName': 'LÊ VĂN THỬ' } };
  const { api, stored } = keeper(newer);
  expect((await putOnto(api, seen, { 'mother.phone': '0900000000' }, 'typed')).problem).toBeNull();
  expect(stored()?.values).toEqual({ ...newer.values, 'mother.phone': '0900000000' });
});

test('a change at the same place is not written over', async () => {
  const newer = { ...seen, version: 2, values: { 'mother.fullName': 'TRẦN THỊ MẪN' } };
  const { api, stored } = keeper(newer);
  const result = await putOnto(api, seen, { 'mother.fullName': 'TRẦN THỊ MẬU' }, 'typed');
  expect(result).toEqual({ now: newer, problem: 'conflict' });
  expect(stored()).toEqual(newer);
});

test('a deleted case is said', async () => {
  expect((await putOnto(keeper(null).api, seen, { 'mother.phone': '1' }, 'typed')).problem).toBe('no_case');
});

test('what stands there already as wanted is no conflict', async () => {
  const newer = { ...seen, version: 2, values: { ...seen.values, 'mother.phone': '0900000000' } };
  const { api } = keeper(newer);
  expect((await putOnto(api, seen, { 'mother.phone': '0900000000' }, 'typed')).problem).toBeNull();
});
