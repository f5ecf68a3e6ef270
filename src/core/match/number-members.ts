import type { Resolved } from './resolve-page.ts';

/** Rows of household members count by their row, or by each new name. */
export function numberMembers(found: Resolved[]): Resolved[] {
  const names = new Map<string, number>();
  return found.map(r => {
    if (!r.path.startsWith('member.')) return r;
    const row = r.reading.control.row;
    let index = row?.index ?? -1;
    if (!row) {
      const key = r.scope.replace(/\d+/g, '#');
      const opened = names.get(key) ?? -1;
      index = /\.(fullName|lastName)$/.test(r.path) ? opened + 1 : Math.max(0, opened);
      names.set(key, index);
    }
    return { ...r, path: r.path.replace(/^member\./, `member[${index}].`) };
  });
}
