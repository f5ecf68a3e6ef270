import { defineContentScript } from 'wxt/utils/define-content-script';
import { startSentinel } from '../src/page/sentinel.ts';

export default defineContentScript({
  matches: ['*://*.gov.vn/*'],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: () => startSentinel(document),
});
