import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

/**
 * The release build. `--mode test` gives the build under test, which differs in the short list that
 * test/build-difference.test.ts prints and proves: localhost as a portal, and an open shadow root.
 */
const GOV = ['*://*.gov.vn/*'];
const LOCAL = 'http://localhost/*';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      // The official list is fetched at first use: it must be in no script (a worker can't import later).
      for (const part of ['commune', 'others'])
        files.push({
          absoluteSrc: fileURLToPath(new URL(`src/data/procedures/${part}.json`, import.meta.url)),
          relativeDest: `procedures/${part}.json`,
        });
    },
    'build:manifestGenerated': (wxt, manifest) => {
      // The one script that runs on every portal page; the others are put in by the background.
      manifest.content_scripts = [
        {
          matches: [...GOV],
          js: ['sentinel.js'],
          all_frames: true,
          match_about_blank: true,
          run_at: 'document_idle',
        },
      ];
      // The build under test also runs on localhost; nothing else of its manifest may differ.
      if (wxt.config.mode !== 'test') return;
      manifest.content_scripts[0]?.matches?.push(LOCAL);
      manifest.host_permissions = [...(manifest.host_permissions ?? []), LOCAL];
    },
  },
  manifest: ({ browser }) => ({
    name: 'Một Lần',
    description: 'Khai một lần, điền mọi cổng; nhắc khi yêu cầu bản sao chứng thực không cần thiết.',
    permissions: ['storage', 'scripting', 'clipboardWrite', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: GOV,
    action: { default_title: 'Một Lần' },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Q' },
        description: 'Mở khung hồ sơ và ô quét thẻ',
      },
      'toggle-overlay': { suggested_key: { default: 'Alt+M' }, description: 'Mở hoặc thu thanh bên trang' },
      fill: { suggested_key: { default: 'Alt+I' }, description: 'Điền trang từ hồ sơ đang mở' },
      undo: { suggested_key: { default: 'Alt+Z' }, description: 'Hoàn tác lần điền vừa rồi' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'motlan@motlan.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
