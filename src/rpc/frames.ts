import { browser } from 'wxt/browser';
import type { z } from 'zod';
import { type News, type ParamsOf, type ResultOf, type ToFrame, toFrame } from './protocol.ts';
import { type Call, isReply, RpcError, type Told } from './wire.ts';

/** One document of one tab. With `documentId` a page that has navigated meanwhile gets nothing. */
export type FrameTarget = { tabId: number; frameId: number; documentId: string | null };

/** Asks the script of one frame; its answer is parsed, since it comes out of a page's process. */
export async function callFrame<K extends keyof ToFrame>(
  target: FrameTarget,
  name: K,
  params: ParamsOf<ToFrame, K>,
): Promise<ResultOf<ToFrame, K>> {
  // Firefox knows no documentId in sendMessage: there the frame id alone names the frame.
  const to = target.documentId ? { documentId: target.documentId } : { frameId: target.frameId };
  let reply: unknown;
  try {
    reply = await browser.tabs.sendMessage(
      target.tabId,
      { motlan: 'call', name, params } satisfies Call,
      to as never,
    );
  } catch {
    throw new RpcError('invalidated', name);
  }
  if (!isReply(reply)) throw new RpcError('invalidated', name);
  if (!reply.ok) throw new RpcError(reply.code, name);
  const parsed = (toFrame[name].result as z.ZodType).safeParse(reply.value);
  if (!parsed.success) throw new RpcError('failed', name);
  return parsed.data as ResultOf<ToFrame, K>;
}

/** Tells the overlay of a tab; nobody has to be listening. */
export function tellTab<K extends keyof News>(tabId: number, name: K, params: z.output<News[K]>): void {
  void browser.tabs
    .sendMessage(tabId, { motlan: 'news', name, params } satisfies Told, { frameId: 0 })
    .catch(() => null);
}

/** Tells every open extension page. */
export function tellPages<K extends keyof News>(name: K, params: z.output<News[K]>): void {
  void browser.runtime.sendMessage({ motlan: 'news', name, params } satisfies Told).catch(() => null);
}
