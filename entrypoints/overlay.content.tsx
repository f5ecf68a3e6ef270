import { defineContentScript } from 'wxt/utils/define-content-script';
import { hostOverlay } from '../src/page/host-overlay.ts';
import { callBackground, onNews } from '../src/rpc/client.ts';
import { mountOverlay } from '../src/ui/overlay/mount-overlay.tsx';

export default defineContentScript({
  matches: ['*://*.gov.vn/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () =>
    hostOverlay(document, (root, signal) => mountOverlay(root, { call: callBackground, onNews }, signal)),
});
