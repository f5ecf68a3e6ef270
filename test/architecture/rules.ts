import type { Import } from './read-imports.ts';

/** Who may import whom (docs/design.md). `feed` and `store` come with later work; their rules stand already. */
const ROOMS: Record<string, readonly string[]> = {
  core: ['core'],
  data: ['core', 'data'],
  rpc: ['core', 'rpc'],
  store: ['core', 'store'],
  feed: ['core', 'feed'],
  page: ['core', 'rpc', 'page', 'locales'],
  locales: ['core', 'locales'],
  ui: ['core', 'rpc', 'store', 'ui', 'locales'],
  background: ['core', 'data', 'rpc', 'store', 'feed', 'background', 'locales'],
  cli: ['core', 'data', 'rpc', 'store', 'feed', 'page', 'ui', 'background', 'cli', 'locales'],
  entrypoints: ['core', 'data', 'rpc', 'store', 'feed', 'page', 'ui', 'background', 'entrypoints', 'locales'],
};

/** Packages that only some rooms may use; a package that is not listed may be used by the command line only. */
const PACKAGES: Record<string, readonly string[]> = {
  zod: ['core', 'data', 'rpc', 'store', 'feed', 'background', 'cli'],
  react: ['ui', 'entrypoints'],
  'react-dom': ['ui', 'entrypoints'],
  wxt: ['rpc', 'page', 'background', 'ui', 'entrypoints'],
  dexie: ['store'],
  'hash-wasm': ['store'],
};

const isTest = (file: string) => /\.test\.tsx?$/.test(file);
/** Tests stand beside what they test and may use the test tools and built-in data. */
const TEST_PACKAGES = ['vitest', 'fast-check', '@playwright', 'node:'];

export const roomOf = (file: string): string =>
  file.startsWith('entrypoints/') ? 'entrypoints' : (file.split('/')[1] ?? '');

/** @returns a sentence for a breach, or null. */
export function breach(imported: Import): string | null {
  const { from, specifier, to, package: pkg } = imported;
  const room = roomOf(from);
  if (specifier.startsWith('(computed)')) return room === 'cli' ? null : `${from}: import of a computed name`;
  if (pkg !== null) {
    if (pkg.startsWith('node:')) return room === 'cli' || isTest(from) ? null : `${from}: ${pkg} outside cli`;
    if (isTest(from) && TEST_PACKAGES.some(p => pkg.startsWith(p))) return null;
    const rooms = PACKAGES[pkg] ?? ['cli'];
    return rooms.includes(room) ? null : `${from}: ${room} may not import the package ${pkg}`;
  }
  if (to === '(missing)') return `${from}: ${specifier} does not exist`;
  if (!to!.startsWith('src/') && !to!.startsWith('entrypoints/'))
    return room === 'cli' || isTest(from) ? null : `${from}: ${specifier} lies outside src`;
  const target = roomOf(to!);
  if (isTest(from) && (target === 'data' || target === 'locales')) return null;
  if (room === 'ui' && from.startsWith('src/ui/overlay/') && target === 'store')
    return `${from}: the overlay may not read the store`;
  return ROOMS[room]?.includes(target) ? null : `${from}: ${room} may not import ${target} (${to})`;
}
