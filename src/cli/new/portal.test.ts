import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPortal, FAULTLESS } from '../../../test/in-browser/check-portal.ts';
import { openWorld, type World } from '../../../test/in-browser/open-world.ts';
import { compileFields } from '../../core/match/field-model.ts';
import { readFieldData } from '../read-field-data.ts';
import { readPortalFolder } from '../read-portal-data.ts';
import { newPortal } from './portal.ts';

const NEW = join(import.meta.dirname, '..', 'new.ts');
const run = (...args: string[]) => spawnSync(process.execPath, [NEW, ...args], { encoding: 'utf8' });

describe('npm run new -- portal', () => {
  let root = '';
  let world: World;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'motlan-new-'));
    world = await openWorld();
  }, 60_000);
  afterAll(async () => {
    await world?.close();
    await rm(root, { recursive: true, force: true });
  });

  test('writes a skeleton that passes its own test as it is', async () => {
    await newPortal(root, 'tinh-mau');
    const folder = await readPortalFolder(root, 'tinh-mau');
    const model = compileFields(await readFieldData());
    expect(await checkPortal(world, folder, model)).toEqual(FAULTLESS);
  }, 60_000);

  test('leaves a folder that is there already as it is', async () => {
    await newPortal(root, 'da-co');
    await expect(newPortal(root, 'da-co')).rejects.toThrow('Đã có cổng "da-co"');
  });

  test.each(['', '../x', 'Tỉnh', 'a b', '-a', 'a--b', 'CON', '1a', 'a'.repeat(41), '__proto__'])(
    'refuses the id "%s" and writes nothing',
    async id => {
      const before = await readdir(root);
      await expect(newPortal(root, id)).rejects.toThrow('không đúng');
      expect(await readdir(root)).toEqual(before);
    },
  );

  test.each([
    [['portal', 'A B'], /^Mã cổng "A B" không đúng/],
    [['portal', 'mot-cua'], /^Đã có cổng "mot-cua"/],
    [['rule', 'x'], /^Chưa có mẫu cho "rule": chép một tệp/],
    [['toString', 'x'], /^Không có loại "toString"\. Cách dùng/],
    [[], /^Không có loại ""/],
  ])('says in one line what is wrong with %j', (args, line) => {
    const { status, stderr } = run(...args);
    expect([status, stderr.trim().split('\n').length]).toEqual([1, 1]);
    expect(stderr).toMatch(line);
  });
});
