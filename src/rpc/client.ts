import { browser } from 'wxt/browser';
import type { z } from 'zod';
import type { News, ParamsOf, ResultOf, ToBackground } from './protocol.ts';
import { type Call, isNews, isReply, RpcError } from './wire.ts';

/** True while this script still belongs to a living extension. After a reload `runtime.id` is gone. */
export const alive = (): boolean => {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
};

/**
 * Asks the background. Only types of the protocol are used here, so that the sentinel carries no schema: answers
 * come from our own background, which parsed the request.
 * @throws RpcError `invalidated` when the extension was reloaded under an open page.
 */
export async function callBackground<K extends keyof ToBackground>(
  name: K,
  params: ParamsOf<ToBackground, K>,
): Promise<ResultOf<ToBackground, K>> {
  if (!alive()) throw new RpcError('invalidated', name);
  let reply: unknown;
  try {
    reply = await browser.runtime.sendMessage({ motlan: 'call', name, params } satisfies Call);
  } catch {
    throw new RpcError(alive() ? 'failed' : 'invalidated', name);
  }
  if (!isReply(reply)) throw new RpcError('failed', name);
  if (!reply.ok) throw new RpcError(reply.code, name);
  return reply.value as ResultOf<ToBackground, K>;
}

/** Listens to news of one kind until `signal` aborts. */
export function onNews<K extends keyof News>(
  name: K,
  listener: (news: z.output<News[K]>) => void,
  signal: AbortSignal,
): void {
  const hear = (message: unknown, sender: { id?: string | undefined; tab?: unknown }) => {
    if (sender.id !== browser.runtime.id || sender.tab || !isNews(message) || message.name !== name) return;
    listener(message.params as z.output<News[K]>);
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => alive() && browser.runtime.onMessage.removeListener(hear));
}
