import { browser } from 'wxt/browser';
import { serveBackground } from '../rpc/serve-background.ts';
import { handlers } from './handlers.ts';
import { onCommand, openPanel } from './surfaces.ts';
import { forgetTab } from './tab-state.ts';

/** Registers every listener at once: a worker that wakes for an event must have it on the first turn. */
export function startBackground(): void {
  serveBackground(handlers);
  browser.commands.onCommand.addListener((command, tab) => onCommand(command, tab));
  browser.action.onClicked.addListener(tab => openPanel(tab.windowId));
  // Page scripts hold a port open: its end, with no runtime left, tells them that the extension was reloaded.
  browser.runtime.onConnect.addListener(() => undefined);
  browser.tabs.onRemoved.addListener(tabId => void forgetTab(tabId));
}
