import type { PortalMap } from '../core/match/portal-map.ts';
import { readPortalMap } from '../core/match/read-portal-map.ts';

const files: Record<string, unknown> = import.meta.glob('./portals/*/map.json', {
  eager: true,
  import: 'default',
});
let maps: PortalMap[] | null = null;

/** The built-in portal maps. One that cannot be read is left out and named: the pages of the others still work. */
export function builtinPortals(): PortalMap[] {
  maps ??= Object.entries(files).flatMap(([file, json]) => {
    const read = readPortalMap(file, json);
    if (read.ok) return [read.map];
    console.error(`motlan: ${read.problem}`);
    return [];
  });
  return maps;
}
