import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addressPanel, FULL_SCRIPT, PARTIAL_SCRIPT, type Posted, viewState, wholePage } from './page.ts';

export type WebForms = {
  url: string;
  /** What was sent last, by any post. */
  last(): Posted;
  close(): Promise<void>;
};

/** What a server takes to answer a post-back. */
const LATE_MS = 300;

/**
 * A WebForms application in small: it holds nothing between requests but what the form sends, and answers post-backs,
 * under /full/ with the whole page, under /partial/ with what an UpdatePanel takes.
 */
export async function serveWebForms(): Promise<WebForms> {
  let last: Posted = {};
  const server = createServer((request, response) => void answer(request, response, sent => (last = sent)));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    last: () => last,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  note: (sent: Posted) => void,
): Promise<void> {
  const path = request.url ?? '/';
  const send = (type: string, body: string) =>
    response
      .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
      .end(body);
  if (path === '/full.js') return void send('text/javascript', FULL_SCRIPT);
  if (path === '/partial.js') return void send('text/javascript', PARTIAL_SCRIPT);
  if (path !== '/full/' && path !== '/partial/') return void response.writeHead(404).end();
  const partial = path === '/partial/';
  if (request.method !== 'POST') return void send('text/html', wholePage({}, partial));
  const posted: Posted = Object.fromEntries(new URLSearchParams(await bodyOf(request)));
  note(posted);
  await new Promise(resolve => setTimeout(resolve, LATE_MS));
  if (request.headers['x-microsoftajax'] !== 'Delta=true')
    return void send('text/html', wholePage(posted, partial));
  const parts: [string, string, string][] = [
    ['updatePanel', 'ctl00_C_UpdatePanel1', addressPanel(posted)],
    ['hiddenField', '__VIEWSTATE', viewState(posted)],
  ];
  send('text/plain', parts.map(([kind, id, text]) => `${text.length}|${kind}|${id}|${text}|`).join(''));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
