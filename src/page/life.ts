import { browser } from 'wxt/browser';
import { alive } from '../rpc/client.ts';

const GONE_AFTER_MS = 300;

/**
 * Life of one of our scripts in one document. Nothing a page can send ends it (WXT's own context can be ended by a
 * page event that names the extension's id): only the end of the extension itself does.
 * @returns null where the script runs in this document already.
 */
export function beginLife(name: string): AbortSignal | null {
  const world = globalThis as unknown as Record<string, unknown>;
  const flag = `motlan.${name}`;
  if (world[flag]) return null;
  world[flag] = true;
  const life = new AbortController();
  // The port closes when the worker sleeps and when the extension goes; only the latter leaves no runtime id.
  try {
    browser.runtime.connect({ name: 'life' }).onDisconnect.addListener(() => {
      // The id goes a moment after the port does.
      setTimeout(() => !alive() && life.abort(), GONE_AFTER_MS);
    });
  } catch {
    life.abort();
  }
  return life.signal;
}
