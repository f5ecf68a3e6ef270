import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFieldData } from '../src/cli/read-field-data.ts';
import { type PortalFolder, readPortalFolders } from '../src/cli/read-portal-data.ts';
import { compileFields, type FieldModel } from '../src/core/match/field-model.ts';
import { builtinPortals } from '../src/data/portals.ts';
import { checkPortal, FAULTLESS } from './in-browser/check-portal.ts';
import { openWorld, type World } from './in-browser/open-world.ts';

const folders = await readPortalFolders();

describe('the portal maps of src/data/portals', () => {
  let world: World;
  let model: FieldModel;
  beforeAll(async () => {
    world = await openWorld();
    model = compileFields(await readFieldData());
  }, 60_000);
  afterAll(() => world?.close());

  test('every folder has a map that can be read, and the extension carries all of them', () => {
    expect(folders.map(f => (f.read.ok ? '' : f.read.problem)).filter(Boolean)).toEqual([]);
    expect(
      builtinPortals()
        .map(m => m.id)
        .sort(),
    ).toEqual(folders.map(f => f.id));
  });

  test.each(folders.map(f => [f.id, f] as const))(
    '%s fits its sample page but for the gaps that it names, and fills its cases',
    async (_id, folder) => {
      expect(await checkPortal(world, folder, model)).toEqual(FAULTLESS);
    },
    60_000,
  );

  test('a gap that is not named and a named one that is cured are both told', async () => {
    const folder = folders.find(f => f.id === 'mot-cua')!;
    if (!folder.read.ok) throw new Error(folder.read.problem);
    const { map } = folder.read;
    const cured = { at: 'chuHoSo', expect: 'owner.fullName', got: 'applicant.fullName' };
    const fields = map.fields.map(f =>
      'selector' in f && f.selector === '#chuHoSo' ? { ...f, path: 'owner.phone' } : f,
    );
    const tampered: PortalFolder = {
      ...folder,
      cases: [],
      read: { ok: true, map: { ...map, fields, knownGaps: [cured] } },
    };
    expect(await checkPortal(world, tampered, model)).toMatchObject({
      newGaps: [{ at: 'chuHoSo', expect: 'owner.fullName', got: 'owner.phone' }],
      curedGaps: [cured],
    });
  });
});
