import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildPages } from '../build-pages.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const read = name => readFile(join(HERE, name), 'utf8');

/**
 * Builds the practice portals that changed.
 * @param {{ force?: boolean }} [options]
 * @returns {Promise<{ dir: string, pages: string[], built: string[] }>}
 */
export async function buildPortals(options = {}) {
  const sample = JSON.parse(await read('sample-case.json'));
  return buildPages(HERE, {
    ...options,
    inputs: ['sample-case.json'],
    files: {
      'index.html': await read('index.html'),
      'page.css': await read('shared/page.css'),
      ...(await wardFiles()),
    },
    completeJson: (page, name, written) => withValues(written, sample, `${page}/${name}`),
  });
}

/** A fill.json lists the paths it takes from the sample case, so that a value is written down once. */
function withValues(written, sample, name) {
  if (!Array.isArray(written.record)) return written;
  const missing = written.record.filter(path => !(path in sample));
  if (missing.length > 0) throw new Error(`${name}: not in sample-case.json: ${missing.join(', ')}`);
  return { ...written, record: Object.fromEntries(written.record.map(path => [path, sample[path]])) };
}

/** The same lists as files, for a plain file server; serve.ts answers them late. */
async function wardFiles() {
  const units = JSON.parse(await read('shared/units.json'));
  return Object.fromEntries(
    units.map(({ code, wards }) => [`api/wards/${code}.json`, JSON.stringify(wards)]),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { built } = await buildPortals({ force: process.argv.includes('--force') });
  console.log(built.length > 0 ? `built ${built.join(', ')}` : 'unchanged');
}
