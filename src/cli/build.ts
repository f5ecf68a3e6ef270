import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const BUILDS = {
  test: { args: ['build', '--mode', 'test'], dir: 'chrome-mv3-test' },
  release: { args: ['build'], dir: 'chrome-mv3' },
  firefox: { args: ['build', '-b', 'firefox', '--mode', 'test'], dir: 'firefox-mv3-test' },
} as const;

export type Build = keyof typeof BUILDS;

/** What a build is made of: the same files give the same build, which then is not made again. */
async function sourceHash(): Promise<string> {
  const hash = createHash('sha256');
  const names: string[] = [];
  for await (const name of glob('{entrypoints,src,public}/**/*', { cwd: ROOT })) names.push(name);
  names.push('wxt.config.ts', 'package-lock.json', 'tsconfig.json');
  for (const name of names.sort()) {
    if (/\.test\.tsx?$/.test(name) || name.startsWith('src/cli/')) continue;
    const body = await readFile(join(ROOT, name)).catch(() => null);
    if (body) hash.update(name).update('\0').update(body);
  }
  return hash.digest('hex');
}

/**
 * Builds the extension unless the last build is of these very sources.
 * @returns the folder to load.
 * @throws Error with the builder's own words when the build fails.
 */
export async function ensureBuilt(build: Build): Promise<string> {
  const { args, dir } = BUILDS[build];
  const out = join(ROOT, '.output', dir);
  const stamp = join(ROOT, '.output', `${dir}.hash`);
  const hash = await sourceHash();
  if (existsSync(join(out, 'manifest.json')) && (await readFile(stamp, 'utf8').catch(() => '')) === hash)
    return out;
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const run = spawnSync(process.execPath, [wxt, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    // The build under test is a production build, too: its libraries must be the same.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (run.status !== 0) throw new Error(`Không dựng được tiện ích (${build}):\n${run.stdout}${run.stderr}`);
  await mkdir(join(ROOT, '.output'), { recursive: true });
  await writeFile(stamp, hash);
  return out;
}
