import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** What real portals send: a page under it can't be helped by a script put into it. */
const CSP = "script-src 'self'; object-src 'none'";

export type PortalServer = { url: string; port: number; close(): Promise<void> };

/** Serves the practice portals on localhost, built first where sources changed. `dir` serves a folder as it lies. */
export async function servePortals(options: { port?: number; dir?: string } = {}): Promise<PortalServer> {
  const dir = options.dir ?? (await built());
  const server = createServer((request, response) => void answer(dir, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    port,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function built(): Promise<string> {
  // Loaded here only: whoever serves a folder of its own needs no bundler.
  const { buildPortals } = await import('./build.mjs');
  return (await buildPortals()).dir;
}

async function answer(dir: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
  if (path === `${sep}favicon.ico`) {
    response.writeHead(204).end();
    return;
  }
  const ward = /^\/api\/wards\/(\w+)\.json$/.exec(path.replaceAll(sep, '/'));
  if (ward) await new Promise(resolve => setTimeout(resolve, lateness(ward[1] ?? '')));
  const file = join(dir, path.endsWith(sep) ? join(path, 'index.html') : path);
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) {
    response.writeHead(302, { location: `${path}/` }).end();
    return;
  }
  if (!found?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': CSP,
    'cache-control': 'no-store',
  });
  createReadStream(file).pipe(response);
}

/** 300 to 600 ms, the same for a province every time, so that a test that fails once fails again. */
const lateness = (code: string): number => 300 + ((Number(code) * 97) % 301);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { url } = await servePortals({ port: Number(process.argv[2] ?? 4173) });
  console.log(url);
}
