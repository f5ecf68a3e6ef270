/** What goes over the wire between the parts of the extension. Nothing here is visible to a page. */
export type Call = { motlan: 'call'; name: string; params: unknown };
export type Told = { motlan: 'news'; name: string; params: unknown };

export const RPC_CODES = [
  'invalidated', // the extension was updated or reloaded while the page stayed open
  'refused', // the caller may not ask this, or the request has the wrong shape
  'failed', // a bug on the other side
] as const;
export type RpcCode = (typeof RPC_CODES)[number];

export type Reply = { ok: true; value: unknown } | { ok: false; code: RpcCode };

export class RpcError extends Error {
  readonly code: RpcCode;
  constructor(code: RpcCode, name: string) {
    super(`${name}: ${code}`);
    this.code = code;
  }
}

export const isCall = (m: unknown): m is Call =>
  typeof m === 'object' &&
  m !== null &&
  (m as Call).motlan === 'call' &&
  typeof (m as Call).name === 'string';

export const isNews = (m: unknown): m is Told =>
  typeof m === 'object' &&
  m !== null &&
  (m as Told).motlan === 'news' &&
  typeof (m as Told).name === 'string';

export function isReply(m: unknown): m is Reply {
  if (typeof m !== 'object' || m === null) return false;
  const { ok, code } = m as { ok?: unknown; code?: unknown };
  return ok === true || (ok === false && (RPC_CODES as readonly unknown[]).includes(code));
}
