import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ReadMap, readPortalMap } from '../core/match/read-portal-map.ts';

export const PORTALS = join(import.meta.dirname, '..', 'data', 'portals');

export type PortalFolder = { id: string; read: ReadMap; page: string; cases: unknown };

/** Every portal folder as it lies on the disk: its map read as the extension reads it, its sample page, its cases. */
export async function readPortalFolders(root = PORTALS): Promise<PortalFolder[]> {
  const ids = (await readdir(root, { withFileTypes: true })).filter(d => d.isDirectory()).map(d => d.name);
  return Promise.all(ids.sort().map(id => readPortalFolder(root, id)));
}

export async function readPortalFolder(root: string, id: string): Promise<PortalFolder> {
  const body = (name: string) => readFile(join(root, id, name), 'utf8');
  const json = async (name: string): Promise<unknown> => {
    try {
      return JSON.parse(await body(name));
    } catch {
      return null;
    }
  };
  const read = readPortalMap(`${id}/map.json`, await json('map.json'));
  const named: ReadMap =
    read.ok && read.map.id !== id
      ? { ok: false, problem: `${id}/map.json: id là “${read.map.id}”, khác tên thư mục` }
      : read;
  return { id, read: named, page: await body('page.html'), cases: await json('cases.json') };
}
