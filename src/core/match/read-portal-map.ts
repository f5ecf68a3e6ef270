import type { z } from 'zod';
import { PortalMap } from './portal-map.ts';

export type ReadMap = { ok: true; map: PortalMap } | { ok: false; problem: string };

/** @param file shown in front of the problem. @returns the map, or one line that names the file and the entry. */
export function readPortalMap(file: string, json: unknown): ReadMap {
  const parsed = PortalMap.safeParse(json);
  if (!parsed.success) return { ok: false, problem: `${file}: ${sayIssue(parsed.error.issues[0]!)}` };
  const map = parsed.data;
  const names = map.fields.map(f => JSON.stringify('selector' in f ? f.selector : f.by));
  const twice = names.findIndex((name, i) => names.indexOf(name) !== i);
  if (twice >= 0) return { ok: false, problem: `${file}: fields[${twice}] nêu cùng một ô với mục trước` };
  return { ok: true, map };
}

/** The innermost issue of a union, of the member that got furthest. */
function sayIssue(issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): string {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    const reached = issue.errors
      .filter(issues => !issues.some(i => i.code === 'unrecognized_keys' && i.path.length === 0))
      .map(issues => issues[0])
      .find(i => i !== undefined);
    if (reached) return sayIssue(reached, path);
  }
  const place = path.map(p => (typeof p === 'number' ? `[${p}]` : `.${String(p)}`)).join('');
  return `${place.replace(/^\./, '') || '(gốc)'}: ${issue.message}`;
}
