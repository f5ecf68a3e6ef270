import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../src/cli/build.ts';

/** The whole list of what the build under test may have that the release build has not. */
const ALLOWED = {
  'manifest.host_permissions': 'http://localhost/* as a portal',
  'manifest.content_scripts.matches': 'http://localhost/* as a portal',
  'shadow root': 'open instead of closed, so that a test can look in',
  'console.error of a failed call': 'the error itself, where the release build names the call only',
} as const;

type Manifest = { host_permissions: string[]; content_scripts: { matches: string[] }[] };
const manifestOf = (dir: string) => JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Manifest;
const LOCAL = 'http://localhost/*';

describe('the build under test', () => {
  let release = '';
  let under = '';
  beforeAll(async () => {
    release = await ensureBuilt('release');
    under = await ensureBuilt('test');
  }, 240_000);

  test('differs from the release build in this list only', () => {
    console.log('Bản kiểm thử khác bản phát hành ở:', ALLOWED);
    const strip = (m: Manifest): Manifest => ({
      ...m,
      host_permissions: m.host_permissions.filter(h => h !== LOCAL),
      content_scripts: m.content_scripts.map(s => ({ ...s, matches: s.matches.filter(h => h !== LOCAL) })),
    });
    const test = manifestOf(under);
    expect(strip(test)).toEqual(manifestOf(release));
    expect(test.host_permissions).toContain(LOCAL);
  });

  test('the release build reaches *.gov.vn only, shows no file to pages and opens no shadow root', () => {
    const manifest = manifestOf(release) as Manifest & { web_accessible_resources?: unknown };
    expect(manifest.host_permissions).toEqual(['*://*.gov.vn/*']);
    expect(manifest.content_scripts.flatMap(s => s.matches)).toEqual(['*://*.gov.vn/*']);
    expect(manifest.web_accessible_resources).toBeUndefined();
    for (const script of ['frame', 'overlay']) {
      const body = readFileSync(join(release, `${script}.js`), 'utf8');
      expect(body).toMatch(/closed/);
      expect(body).not.toMatch(/mode:\s*["'`]open/);
    }
  });
});
