import { browser } from 'wxt/browser';

/**
 * Memory that outlives the worker but not the browser: `storage.session` is never written to disk and is closed to
 * content scripts. Until the vault exists this is the only place where a case lives.
 */
export async function readSession<T>(key: string): Promise<T | undefined> {
  return (await browser.storage.session.get(key))[key] as T | undefined;
}

export async function writeSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

export async function dropSession(...keys: string[]): Promise<void> {
  await browser.storage.session.remove(keys);
}

/** Runs one task after the other for each key, so that two messages never work on the same state at once. */
export function makeQueue(): <T>(key: string, task: () => Promise<T>) => Promise<T> {
  const tails = new Map<string, Promise<unknown>>();
  return (key, task) => {
    const run = (tails.get(key) ?? Promise.resolve()).then(task, task);
    const tail = run.catch(() => null);
    tails.set(key, tail);
    void tail.then(() => tails.get(key) === tail && tails.delete(key));
    return run;
  };
}
