import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hostOverlay } from '../src/page/host-overlay.ts';
import { callBackground, onNews } from '../src/rpc/client.ts';
import { mountOverlay } from '../src/ui/overlay/mount-overlay.tsx';

export default defineUnlistedScript(() =>
  hostOverlay(document, (root, signal) => mountOverlay(root, { call: callBackground, onNews }, signal)),
);
