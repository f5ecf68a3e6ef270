import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startFrame } from '../src/page/frame.ts';

export default defineUnlistedScript(() => startFrame(document));
