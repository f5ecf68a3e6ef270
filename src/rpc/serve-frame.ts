import { browser } from 'wxt/browser';
import { alive } from './client.ts';
import type { ParamsOf, ResultOf, ToFrame } from './protocol.ts';
import { isCall, type Reply } from './wire.ts';

export type FrameHandlers = {
  [K in keyof ToFrame]: (
    params: ParamsOf<ToFrame, K>,
  ) => Promise<ResultOf<ToFrame, K>> | ResultOf<ToFrame, K>;
};

/**
 * Answers the background's calls in a frame. Only the background can reach this listener (pages and other
 * extensions cannot, other content scripts have no `tabs`), so parameters carry no second parse here.
 */
export function serveFrame(handlers: FrameHandlers, signal: AbortSignal): void {
  const hear = (message: unknown, sender: { id?: string; tab?: unknown }, reply: (r: Reply) => void) => {
    if (sender.id !== browser.runtime.id || sender.tab || !isCall(message)) return;
    if (!Object.hasOwn(handlers, message.name)) return;
    const handler = handlers[message.name as keyof ToFrame] as (p: unknown) => unknown;
    Promise.resolve()
      .then(() => handler(message.params))
      .then(
        value => reply({ ok: true, value: value ?? null }),
        () => reply({ ok: false, code: 'failed' }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(hear as never);
  signal.addEventListener('abort', () => alive() && browser.runtime.onMessage.removeListener(hear as never));
}
