import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, mergeConfig } from 'vite';

const STAMP = '.stamp';
const NOT_PAGES = new Set(['node_modules', 'dist']);

/**
 * What a page may ask for in a `page.mjs` beside it (its default export), all paths within its package's node_modules.
 * @typedef {object} PageNeeds
 * @property {string[]} [scripts] plain scripts, loaded by <script> before the page's own, in this order
 * @property {string[]} [styles] style sheets, loaded before the page's own
 * @property {Record<string, string>} [copy] files or folders, and their names in the built page
 * @property {import('vite').UserConfig} [vite] laid over the builder's own configuration
 *
 * @typedef {object} PagesOptions
 * @property {boolean} [force] build what did not change as well
 * @property {string[]} [only] names of the pages to build; all where absent
 * @property {Record<string, string>} [files] texts by their name in dist
 * @property {string[]} [inputs] further files on which every page depends
 * @property {(page: string, name: string, written: object) => object} [completeJson] what expect.json, fill.json become
 */

/**
 * Builds every folder of `root` with an index.html into dist/<page>/, unless nothing that it was made of has changed:
 * its own files, whatever it imports from outside node_modules, the lockfile and the builder.
 * @param {string} root @param {PagesOptions} [options]
 * @returns {Promise<{ dir: string, pages: string[], built: string[] }>}
 */
export async function buildPages(root, options = {}) {
  const dist = join(root, 'dist');
  // Ignored by git, on the disk that dist is on.
  const cache = join(root, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  await mkdir(dist, { recursive: true });
  for (const [name, text] of Object.entries(options.files ?? {}))
    await writeWhole(join(dist, name), text, cache);
  const pages = await pageNames(root);
  const common = [
    fileURLToPath(import.meta.url),
    join(root, 'package-lock.json'),
    ...(options.inputs ?? []).map(name => join(root, name)),
  ];
  const built = [];
  for (const page of pages.filter(name => options.only?.includes(name) ?? true)) {
    if (!options.force && (await isFresh(root, page, common))) continue;
    const stage = await mkdtemp(join(cache, `${page}-`));
    try {
      const imported = await buildPage(root, page, stage, options);
      const stamp = await stampOf(root, page, common, imported);
      await writeFile(join(stage, STAMP), stamp);
      await moveIntoPlace(stage, join(dist, page), stamp);
    } finally {
      await rm(stage, { recursive: true, force: true });
    }
    built.push(page);
  }
  for (const old of await readdir(dist, { withFileTypes: true }))
    if (old.isDirectory() && !pages.includes(old.name) && (await exists(join(dist, old.name, STAMP))))
      await rm(join(dist, old.name), { recursive: true, force: true });
  return { dir: dist, pages, built };
}

const readStamp = dir => readFile(join(dir, STAMP), 'utf8').catch(() => '');

/** @param {string[]} imported files outside the page's folder, relative to the root. */
async function stampOf(root, page, common, imported) {
  const hash = createHash('sha256').update(process.version);
  const own = await filesUnder(join(root, page));
  for (const file of [...common, ...own, ...imported.map(name => join(root, name))])
    hash.update(relative(root, file)).update(await readFile(file).catch(() => ''));
  return JSON.stringify({ hash: hash.digest('hex'), imported });
}

async function isFresh(root, page, common) {
  const stamp = await readStamp(join(root, 'dist', page));
  if (stamp === '') return false;
  return (await stampOf(root, page, common, JSON.parse(stamp).imported)) === stamp;
}

/** Test workers build at once, and one may serve dist meanwhile: a page is there whole, old or new, never in part. */
async function moveIntoPlace(stage, place, stamp) {
  const old = `${stage}-old`;
  try {
    await rename(place, old).catch(unless('ENOENT'));
    await rename(stage, place);
  } catch (error) {
    // Another build of the same sources came first: then its work stands.
    if ((await readStamp(place)) !== stamp) throw error;
  } finally {
    await rm(old, { recursive: true, force: true });
  }
}

const unless = code => error => {
  if (error.code !== code) throw error;
};

async function writeWhole(file, text, cache) {
  if ((await readFile(file, 'utf8').catch(() => null)) === text) return;
  await mkdir(dirname(file), { recursive: true });
  const stage = await mkdtemp(join(cache, 'file-'));
  await writeFile(join(stage, 'text'), text);
  await rename(join(stage, 'text'), file);
  await rm(stage, { recursive: true, force: true });
}

async function pageNames(root) {
  const entries = await readdir(root, { withFileTypes: true });
  const folders = entries.filter(e => e.isDirectory() && !NOT_PAGES.has(e.name)).map(e => e.name);
  const found = await Promise.all(folders.map(name => exists(join(root, name, 'index.html'))));
  return folders.filter((_, i) => found[i]).sort();
}

/** Every html file of a page is one document; it loads the bundle of its name: index.html app.js, eform.html eform.js. */
async function buildPage(root, page, stage, options) {
  const from = join(root, page);
  const names = await readdir(from);
  const needs = names.includes('page.mjs')
    ? (await import(`${pathToFileURL(join(from, 'page.mjs')).href}?${Date.now()}`)).default
    : {};
  const packages = join(root, 'node_modules');
  const plain = [...(needs.styles ?? []), ...(needs.scripts ?? [])].map(name => [name, `lib/${name}`]);
  for (const [name, to] of [...plain, ...Object.entries(needs.copy ?? {})])
    await cp(join(packages, name), join(stage, to), { recursive: true, dereference: true });
  const imported = new Set();
  for (const html of names.filter(n => n.endsWith('.html'))) {
    await writeFile(join(stage, html), withLibraries(await readFile(join(from, html), 'utf8'), needs));
    const bundle = html === 'index.html' ? 'app' : html.replace(/\.html$/, '');
    const entry = names.find(n => n.replace(/\.tsx?$/, '') === bundle);
    if (entry)
      for (const id of await bundleScript(root, join(from, entry), stage, bundle, needs.vite ?? {}))
        if (!id.startsWith(from)) imported.add(relative(root, id));
  }
  for (const json of ['expect.json', 'fill.json']) {
    if (!names.includes(json)) continue;
    const written = JSON.parse(await readFile(join(from, json), 'utf8'));
    const complete = options.completeJson?.(page, json, written) ?? written;
    await writeFile(join(stage, json), `${JSON.stringify(complete, null, 2)}\n`);
  }
  return [...imported].sort();
}

/** Libraries come before the page's own style sheet and script. */
function withLibraries(html, { styles = [], scripts = [] }) {
  const links = styles.map(name => `<link rel="stylesheet" href="lib/${name}">\n`).join('');
  const tags = scripts.map(name => `<script src="lib/${name}"></script>\n`).join('');
  return html.replace(/^(?=<link )|^(?=<\/head>)/m, links).replace(/^(?=<script )/m, tags);
}

/** @returns the files outside node_modules that it is made of. */
async function bundleScript(root, entry, outDir, name, laidOver) {
  const used = [];
  const note = {
    name: 'note-inputs',
    buildEnd() {
      for (const id of this.getModuleIds()) used.push(id.split('?')[0]);
    },
  };
  const own = {
    root,
    configFile: false,
    publicDir: false,
    plugins: [note],
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
  };
  await build(mergeConfig(own, laidOver));
  return used
    .filter(id => id.startsWith('/') || /^[A-Za-z]:/.test(id))
    .filter(id => !id.includes('node_modules'));
}

async function filesUnder(dir) {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true });
  return entries
    .filter(e => e.isFile())
    .map(e => join(e.parentPath, e.name))
    .sort();
}

const exists = path =>
  stat(path).then(
    () => true,
    () => false,
  );
