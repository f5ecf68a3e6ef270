import { callBackground, onNews } from '../../src/rpc/client.ts';
import { mountPanel } from '../../src/ui/panel/mount-panel.tsx';

mountPanel(document.getElementById('root')!, { call: callBackground, onNews });
