import { browser } from 'wxt/browser';
import type { Sheet } from '../../core/guard/law/sheet.ts';

const CHANNEL = 'mot-lan-print';
type Message = { want: string } | { take: string; sheet: Sheet };

/** How long the panel answers for a sheet: a page that is reloaded later shows that it is gone. */
const KEPT_MS = 10 * 60_000;

/** Opens the page for printing and hands it the sheet; nothing of it is stored or stands in an address. */
export function printSheet(sheet: Sheet): void {
  const name = crypto.randomUUID();
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('want' in data && data.want === name) channel.postMessage({ take: name, sheet } satisfies Message);
  };
  setTimeout(() => channel.close(), KEPT_MS);
  void browser.tabs.create({ url: `${browser.runtime.getURL('/print.html' as '/')}#${name}` });
}

/** Asks the panel for the sheet of that name. @returns null where nobody answers. */
export function wantSheet(name: string, patience: number): Promise<Sheet | null> {
  const channel = new BroadcastChannel(CHANNEL);
  return new Promise<Sheet | null>(resolve => {
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if ('take' in data && data.take === name) resolve(data.sheet);
    };
    channel.postMessage({ want: name } satisfies Message);
    setTimeout(() => resolve(null), patience);
  }).finally(() => channel.close());
}
