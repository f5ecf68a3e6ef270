import type { Resolved } from './resolve-page.ts';

/** "Tên" is the given name only where the family name has a box of its own; alone it is the whole name. */
export function nameOrFirst(found: Resolved[]): Resolved[] {
  const split = new Set(
    found.filter(r => /\.(lastName|middleName)$/.test(r.path)).map(r => `${r.scope}|${blockOf(r.path)}`),
  );
  return found.map(r =>
    r.path.endsWith('.firstName') && !split.has(`${r.scope}|${blockOf(r.path)}`)
      ? { ...r, path: r.path.replace(/firstName$/, 'fullName') }
      : r,
  );
}

const blockOf = (path: string): string => path.slice(0, path.indexOf('.'));
