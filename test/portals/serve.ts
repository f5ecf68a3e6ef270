import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
};

/** What real portals send: a page under it can't be helped by a script put into it. */
const CSP = "script-src 'self'; object-src 'none'";

export type PortalServer = { url: string; port: number; close(): Promise<void> };

export type PortalOptions = {
  /** A free one if not given. */
  port?: number;
  /** A folder to serve as it lies. Without it the practice portals are built where sources changed, and served. */
  dir?: string;
  /** The name in the url, `localhost` if not given: a `*.gov.vn` name that the browser maps to 127.0.0.1. */
  host?: string;
  /** Whether pages come with the policy of real portals: by default the practice portals do, a `dir` does not. */
  csp?: boolean;
};

/**
 * Serves the practice portals, or a folder, on the loopback address; which name a request is for is ignored.
 * Rejects where the port is taken, or where the portals do not build.
 */
export async function servePortals(options: PortalOptions = {}): Promise<PortalServer> {
  const dir = options.dir ?? (await built());
  const csp = options.csp ?? options.dir === undefined;
  const server = createServer((request, response) => void answer(dir, csp, request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    // By number: the name may stand for ::1 alone, where a mapped *.gov.vn name would find nobody.
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${options.host ?? 'localhost'}:${port}`,
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

async function answer(
  dir: string,
  csp: boolean,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = pathOf(request);
  if (path === null) {
    response.writeHead(400).end();
    return;
  }
  if (path === `${sep}favicon.ico`) {
    response.writeHead(204).end();
    return;
  }
  const ward = /^\/api\/wards\/(\d+)\.json$/.exec(path.replaceAll(sep, '/'));
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
    ...(csp ? { 'content-security-policy': CSP } : {}),
    'cache-control': 'no-store',
  });
  createReadStream(file).pipe(response);
}

/** The path in the folder, or null for an address that can't be decoded: that must not end the server. */
function pathOf(request: IncomingMessage): string | null {
  try {
    return normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
  } catch {
    return null;
  }
}

/** 300 to 600 ms, the same for a province every time, so that a test that fails once fails again. */
const lateness = (code: string): number => 300 + ((Number(code) * 97) % 301);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { url } = await servePortals({ port: Number(process.argv[2] ?? 4173) });
  console.log(url);
}
