import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const HERE = dirname(fileURLToPath(import.meta.url));
const DIST = join(HERE, 'dist');
const STAMP = '.stamp';
/** Ignored by git, on the disk that dist is on. */
const CACHE = join(HERE, 'node_modules/.cache');
const NOT_SOURCES = new Set(['node_modules', 'dist']);

/**
 * Builds every folder with an index.html into dist/<page>/, unless nothing changed since the last build.
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<{ dir: string, pages: string[], built: boolean }>}
 */
export async function buildPortals({ force = false } = {}) {
  const pages = await pageNames();
  const stamp = await hashOfSources();
  if (!force && (await stampOfDist()) === stamp) return { dir: DIST, pages, built: false };
  await mkdir(CACHE, { recursive: true });
  const stage = await mkdtemp(join(CACHE, 'portals-'));
  try {
    await cp(join(HERE, 'index.html'), join(stage, 'index.html'));
    await cp(join(HERE, 'shared/page.css'), join(stage, 'page.css'));
    await writeWards(stage);
    for (const page of pages) await buildPage(page, stage);
    await writeFile(join(stage, STAMP), stamp);
    await moveIntoPlace(stage, stamp);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
  return { dir: DIST, pages, built: true };
}

const stampOfDist = () => readFile(join(DIST, STAMP), 'utf8').catch(() => '');

/** Test workers build at once, and one may serve dist meanwhile: it is there whole, old or new, never in part. */
async function moveIntoPlace(stage, stamp) {
  const old = `${stage}-old`;
  try {
    await rename(DIST, old).catch(unless('ENOENT'));
    await rename(stage, DIST);
  } catch (error) {
    // Another build of the same sources came first: then its work stands.
    if ((await stampOfDist()) !== stamp) throw error;
  } finally {
    await rm(old, { recursive: true, force: true });
  }
}

const unless = code => error => {
  if (error.code !== code) throw error;
};

async function pageNames() {
  const entries = await readdir(HERE, { withFileTypes: true });
  const folders = entries.filter(e => e.isDirectory() && !NOT_SOURCES.has(e.name)).map(e => e.name);
  const found = await Promise.all(folders.map(name => exists(join(HERE, name, 'index.html'))));
  return folders.filter((_, i) => found[i]).sort();
}

/** Every html file of a page is one document; it loads the bundle of its name: index.html app.js, eform.html eform.js. */
async function buildPage(page, stage) {
  const from = join(HERE, page);
  const to = join(stage, page);
  await mkdir(to, { recursive: true });
  const names = await readdir(from);
  for (const html of names.filter(n => n.endsWith('.html'))) {
    await cp(join(from, html), join(to, html));
    const bundle = html === 'index.html' ? 'app' : html.replace(/\.html$/, '');
    const entry = names.find(n => n.replace(/\.tsx?$/, '') === bundle);
    if (entry) await bundleScript(join(from, entry), to, bundle);
  }
  const sample = JSON.parse(await readFile(join(HERE, 'sample-case.json'), 'utf8'));
  for (const json of ['expect.json', 'fill.json']) {
    if (!names.includes(json)) continue;
    const written = JSON.parse(await readFile(join(from, json), 'utf8'));
    await writeFile(join(to, json), `${JSON.stringify(withValues(written, sample, page), null, 2)}\n`);
  }
}

/** A fill.json lists the paths it takes from the sample case, so that a value is written down once. */
function withValues(written, sample, page) {
  if (!Array.isArray(written.record)) return written;
  const missing = written.record.filter(path => !(path in sample));
  if (missing.length > 0)
    throw new Error(`${page}/fill.json: not in sample-case.json: ${missing.join(', ')}`);
  return { ...written, record: Object.fromEntries(written.record.map(path => [path, sample[path]])) };
}

async function bundleScript(entry, outDir, name) {
  await build({
    root: HERE,
    configFile: false,
    publicDir: false,
    // antd marks every file "use client"; a warning for each would hide an error.
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 5000,
      cssCodeSplit: false,
      lib: { entry, formats: ['iife'], name: 'portal', fileName: () => `${name}.js`, cssFileName: name },
    },
  });
}

/** The same lists as files, for a plain file server; serve.ts answers them late. */
async function writeWards(stage) {
  const units = JSON.parse(await readFile(join(HERE, 'shared/units.json'), 'utf8'));
  const to = join(stage, 'api/wards');
  await mkdir(to, { recursive: true });
  for (const { code, wards } of units) await writeFile(join(to, `${code}.json`), JSON.stringify(wards));
}

async function hashOfSources() {
  const hash = createHash('sha256').update(process.version);
  const entries = await readdir(HERE, { withFileTypes: true, recursive: true });
  const files = entries
    .filter(e => e.isFile())
    .map(e => join(e.parentPath, e.name))
    .filter(file => !NOT_SOURCES.has(relative(HERE, file).split(sep)[0]))
    .sort();
  for (const file of files) hash.update(relative(HERE, file)).update(await readFile(file));
  return hash.digest('hex');
}

const exists = path =>
  stat(path).then(
    () => true,
    () => false,
  );

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { pages, built } = await buildPortals({ force: process.argv.includes('--force') });
  console.log(built ? `built ${pages.join(', ')}` : 'unchanged');
}
