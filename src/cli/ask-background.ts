import type { Page } from '@playwright/test';
import type { ParamsOf, ResultOf, ToBackground } from '../rpc/protocol.ts';

/** Asks the background the very thing that a surface would ask. */
export type AskBackground = <K extends keyof ToBackground>(
  name: K,
  params: ParamsOf<ToBackground, K>,
) => Promise<ResultOf<ToBackground, K>>;

/** @param panel the side panel's page. @throws Error where the background refuses. */
export const askFrom =
  (panel: Page): AskBackground =>
  async (name, params) => {
    const message = { motlan: 'call', name, params } as unknown as object;
    const reply = await panel.evaluate(m => chrome.runtime.sendMessage(m), message);
    if (!reply?.ok) throw new Error(`${name}: ${reply?.code ?? 'no answer'}`);
    return reply.value;
  };
