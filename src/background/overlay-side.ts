import { browser } from 'wxt/browser';
import type { TabView } from '../rpc/view.ts';

type Side = TabView['side'];
type Sides = Record<string, Side>;

const KEY = 'overlay.sides';

const sides = async (): Promise<Sides> =>
  ((await browser.storage.local.get(KEY))[KEY] as Sides | undefined) ?? {};

/** Where the officer left the overlay on this portal; at the right, where nothing else usually stands, at first. */
export const sideOn = async (host: string): Promise<Side> =>
  (await sides())[host] === 'left' ? 'left' : 'right';

export async function rememberSide(host: string, side: Side): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await sides()), [host]: side } });
}
