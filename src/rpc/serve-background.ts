import { browser } from 'wxt/browser';
import { type Caller, type ParamsOf, type ResultOf, type ToBackground, toBackground } from './protocol.ts';
import { isCall, type Reply } from './wire.ts';

/** Who asks, as the browser says it (never as the message says it). */
export type From = {
  caller: Caller;
  tabId: number | null;
  frameId: number | null;
  documentId: string | null;
  origin: string;
  url: string;
};

export type Handlers = {
  [K in keyof ToBackground]: (
    params: ParamsOf<ToBackground, K>,
    from: From,
  ) => Promise<ResultOf<ToBackground, K>> | ResultOf<ToBackground, K>;
};

type Sender = {
  id?: string;
  url?: string;
  origin?: string;
  tab?: { id?: number };
  frameId?: number;
  documentId?: string;
};

/** @returns null for a sender that is not one of ours. */
export function identify(sender: Sender, ownId: string, ownBase: string): From | null {
  if (sender.id !== ownId) return null;
  const url = sender.url ?? '';
  const origin = sender.origin ?? (URL.canParse(url) ? new URL(url).origin : '');
  const panel = url.startsWith(ownBase);
  if (!panel && sender.tab?.id === undefined) return null;
  return {
    caller: panel ? 'panel' : 'page',
    tabId: sender.tab?.id ?? null,
    frameId: sender.frameId ?? null,
    documentId: sender.documentId ?? null,
    origin,
    url,
  };
}

/** One request through the guard: known method, caller that may ask it, right shape. */
export async function answer(handlers: Handlers, message: unknown, from: From | null): Promise<Reply> {
  if (!from || !isCall(message) || !Object.hasOwn(toBackground, message.name))
    return { ok: false, code: 'refused' };
  const name = message.name as keyof ToBackground;
  const method = toBackground[name];
  if (!(method.from as readonly Caller[]).includes(from.caller)) return { ok: false, code: 'refused' };
  const params = method.params.safeParse(message.params);
  if (!params.success) return { ok: false, code: 'refused' };
  try {
    // biome-ignore lint/suspicious/noExplicitAny: the key ties parameters and handler together; TypeScript cannot see it
    return { ok: true, value: (await (handlers[name] as any)(params.data, from)) ?? null };
  } catch (bug) {
    // The name of the call only: a message or stack could carry personal data.
    console.error(`motlan: ${name} failed (${bug instanceof Error ? bug.name : 'unknown'})`);
    if (import.meta.env?.MODE === 'test') console.error(bug);
    return { ok: false, code: 'failed' };
  }
}

/** Registers the one message listener; must be called synchronously when the background starts. */
export function serveBackground(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: unknown, reply: (r: Reply) => void) => {
    if (!isCall(message)) return;
    const from = identify(sender as Sender, browser.runtime.id, browser.runtime.getURL('/'));
    void answer(handlers, message, from).then(reply);
    return true;
  });
}
