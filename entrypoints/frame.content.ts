import { defineContentScript } from 'wxt/utils/define-content-script';
import { startFrame } from '../src/page/frame.ts';

export default defineContentScript({
  matches: ['*://*.gov.vn/*'],
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => startFrame(document),
});
