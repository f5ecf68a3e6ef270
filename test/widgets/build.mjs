import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensurePackages } from '../../src/cli/setup.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));

/**
 * Builds the widget pages that changed, all or those named. Installs their libraries where there are none; nothing
 * but tests comes here.
 * @param {{ force?: boolean, only?: string[] }} [options]
 * @returns {Promise<{ dir: string, pages: string[], built: string[] }>}
 */
export async function buildWidgets(options = {}) {
  if (!existsSync(join(HERE, 'node_modules'))) ensurePackages(HERE, 'thư viện của các trang thử ô nhập');
  const { buildPages } = await import('../build-pages.mjs');
  return buildPages(HERE, options);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const names = process.argv.slice(2).filter(arg => !arg.startsWith('--'));
  const { built } = await buildWidgets({
    force: process.argv.includes('--force'),
    ...(names.length > 0 ? { only: names } : {}),
  });
  console.log(built.length > 0 ? `built ${built.join(', ')}` : 'unchanged');
}
