import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../src/cli/build.ts';

/** Runs on every portal page, so it is the one that must stay small: 20 kB compressed. */
const SENTINEL_LIMIT = 20_000;

describe('what the release build weighs', () => {
  let dir = '';
  beforeAll(async () => {
    dir = await ensureBuilt('release');
  }, 240_000);
  const script = (name: string) => readFileSync(join(dir, `${name}.js`));

  test('the sentinel is small and carries no React and no schema library', () => {
    const body = script('sentinel');
    console.log(
      `sentinel ${gzipSync(body).length} B gz, frame ${gzipSync(script('frame')).length} B gz, overlay ${gzipSync(script('overlay')).length} B gz`,
    );
    expect(gzipSync(body).length).toBeLessThanOrEqual(SENTINEL_LIMIT);
    expect(body.toString()).not.toMatch(/react|ZodError|useState/i);
  });

  test('React and the schema library stay out of the script that runs in frames', () => {
    expect(script('frame').toString()).not.toMatch(/react\.(element|transitional)|useState|ZodError/);
  });
});
