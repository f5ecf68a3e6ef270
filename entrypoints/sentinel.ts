import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSentinel } from '../src/page/sentinel.ts';

// Registered in wxt.config.ts. Not a WXT content script: its context would send an event with the extension's id.
export default defineUnlistedScript(() => startSentinel(document));
