// The one file that must run on Node 20 with nothing installed: brings what a command needs, then hands over to
// Node 24 (a pinned dependency, so that everybody runs the same one). No dependency of its own.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WINDOWS = process.platform === 'win32';

/** Where each browser lies, by name on the PATH and by fixed place. Branded ones take no --load-extension. */
const CHROMIUMS = [
  {
    name: 'Chromium',
    branded: false,
    bins: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  },
  {
    name: 'Cốc Cốc',
    branded: true,
    bins: ['coccoc', 'coccoc-stable'],
    places: [
      '%LOCALAPPDATA%\\CocCoc\\Browser\\Application\\browser.exe',
      '%PROGRAMFILES%\\CocCoc\\Browser\\Application\\browser.exe',
      '/Applications/CocCoc.app/Contents/MacOS/CocCoc',
    ],
  },
  {
    name: 'Chrome',
    branded: true,
    bins: ['google-chrome', 'google-chrome-stable', 'chrome'],
    places: [
      '%PROGRAMFILES%\\Google\\Chrome\\Application\\chrome.exe',
      '%PROGRAMFILES(X86)%\\Google\\Chrome\\Application\\chrome.exe',
      '%LOCALAPPDATA%\\Google\\Chrome\\Application\\chrome.exe',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
  },
  {
    name: 'Edge',
    branded: true,
    bins: ['microsoft-edge', 'microsoft-edge-stable'],
    places: [
      '%PROGRAMFILES(X86)%\\Microsoft\\Edge\\Application\\msedge.exe',
      '%PROGRAMFILES%\\Microsoft\\Edge\\Application\\msedge.exe',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
  },
];
const FIREFOXES = [
  {
    name: 'Firefox',
    branded: false,
    bins: ['firefox-esr', 'firefox'],
    places: [
      '%PROGRAMFILES%\\Mozilla Firefox\\firefox.exe',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    ],
  },
];

/** How each system's package manager is asked for a browser; the first one on the PATH is taken. */
const MANAGERS = [
  {
    bin: 'apt-get',
    root: true,
    before: ['update', '-qq'],
    args: ['install', '-y', '-qq', '--no-install-recommends'],
    chromium: ['chromium', 'fonts-noto-core'],
    firefox: ['firefox-esr'],
  },
  { bin: 'dnf', root: true, args: ['install', '-y'], chromium: ['chromium'], firefox: ['firefox'] },
  { bin: 'pacman', root: true, args: ['-S', '--noconfirm'], chromium: ['chromium'], firefox: ['firefox'] },
  {
    bin: 'zypper',
    root: true,
    args: ['--non-interactive', 'install'],
    chromium: ['chromium'],
    firefox: ['MozillaFirefox'],
  },
  { bin: 'apk', root: true, args: ['add'], chromium: ['chromium'], firefox: ['firefox-esr'] },
  { bin: 'brew', root: false, args: ['install', '--cask'], chromium: ['chromium'], firefox: ['firefox'] },
  {
    bin: 'winget',
    root: false,
    args: ['install', '--silent', '--accept-source-agreements', '--accept-package-agreements', '--id'],
    chromium: ['Google.Chrome'],
    firefox: ['Mozilla.Firefox'],
  },
];

const say = text => console.log(`• ${text}`);

function fail(text) {
  console.error(`✗ ${text}`);
  process.exit(1);
}

function onPath(bin) {
  const names = WINDOWS ? [`${bin}.exe`, `${bin}.cmd`] : [bin];
  for (const dir of (process.env.PATH ?? '').split(delimiter))
    for (const name of names) if (dir && existsSync(join(dir, name))) return join(dir, name);
  return null;
}

const expand = place =>
  place.replace(/%([^%]+)%/g, (_, name) => process.env[name] ?? process.env[name.toLowerCase()] ?? '');

function find(list) {
  for (const { name, branded, bins, places } of list) {
    const path = bins.map(onPath).find(Boolean) ?? places.map(expand).find(place => existsSync(place));
    if (path) return { name, path, branded };
  }
  return null;
}

/** @returns {{name: string, path: string, branded: boolean} | null} MOTLAN_BROWSER names another one. */
export function findChromium() {
  const named = process.env.MOTLAN_BROWSER;
  if (named)
    return {
      name: 'MOTLAN_BROWSER',
      path: named,
      branded: /chrome|edge|coccoc/i.test(named) && !/chromium/i.test(named),
    };
  return find(CHROMIUMS);
}

/** @returns {{name: string, path: string, branded: boolean} | null} */
export const findFirefox = () => find(FIREFOXES);

function install(kind, title) {
  const manager = MANAGERS.find(m => onPath(m.bin));
  if (!manager)
    fail(
      `Không tìm thấy ${title} và máy không có trình quản lý gói nào quen biết. Hãy cài ${title} rồi chạy lại.`,
    );
  const asRoot = !manager.root || process.getuid?.() === 0;
  if (!asRoot && !onPath('sudo'))
    fail(`Không tìm thấy ${title}; cần quyền quản trị để cài. Hãy cài ${title} rồi chạy lại.`);
  const run = args => {
    const [bin, ...rest] = asRoot ? [manager.bin, ...args] : ['sudo', '-n', manager.bin, ...args];
    return (
      spawnSync(bin, rest, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0
    );
  };
  say(`Chưa có ${title}: đang cài bằng ${manager.bin} (${manager[kind].join(', ')}) …`);
  if (manager.before) run(manager.before);
  if (!run([...manager.args, ...manager[kind]]))
    fail(`${manager.bin} không cài được ${title}. Hãy cài ${title} bằng tay rồi chạy lại.`);
}

function ensureChromium() {
  if (!findChromium()) install('chromium', 'trình duyệt nhân Chromium');
  const found = findChromium();
  if (!found)
    fail('Đã cài nhưng vẫn không tìm thấy trình duyệt nhân Chromium. Đặt biến MOTLAN_BROWSER trỏ tới nó.');
  say(`Trình duyệt: ${found.name}`);
}

/** npm ci, unless what is installed is what the lockfile says. */
export function ensurePackages(dir, title) {
  const lock = createHash('sha256')
    .update(readFileSync(join(dir, 'package-lock.json')))
    .digest('hex');
  const stamp = join(dir, 'node_modules', '.motlan-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say(`Đang cài ${title} (npm ci) …`);
  // npm warns that some tools want a newer Node than the one that installs them: they run on the one it brings.
  const done = spawnSync(WINDOWS ? 'npm.cmd' : 'npm', ['ci', '--loglevel=error'], {
    cwd: dir,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: WINDOWS,
  });
  if (done.status !== 0) fail(`Không cài được ${title}: kiểm tra mạng rồi chạy lại.`);
  writeFileSync(stamp, lock);
}

/** Node 24 as a pinned package where there is one for this system, else the Node that runs this, if new enough. */
function findNode() {
  const own = join(ROOT, 'node_modules', '.bin', WINDOWS ? 'node.cmd' : 'node');
  if (existsSync(own)) return own;
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return fail(`Máy có Node ${process.versions.node}; hệ này cần cài Node 24 bằng tay.`);
}

/** What each command needs before it can start. */
const COMMANDS = {
  start: { chromium: true, portals: true },
  test: { chromium: true, firefox: true, portals: true, widgets: true },
  new: {},
  procedures: {},
  law: {},
  bench: { chromium: true },
  eval: { chromium: args => ['forms', 'fill', 'labels', 'typing'].includes(args[0]) },
};

function main([command, ...args]) {
  const needs = COMMANDS[command];
  if (!needs) fail(`Không có lệnh "${command}". Các lệnh: ${Object.keys(COMMANDS).join(', ')}.`);
  if (Number(process.versions.node.split('.')[0]) < 20)
    fail(`Cần Node 20 trở lên; máy có ${process.versions.node}.`);
  ensurePackages(ROOT, 'thư viện của dự án');
  if (needs.portals) ensurePackages(join(ROOT, 'test', 'portals'), 'thư viện của các cổng thực hành');
  if (needs.widgets) ensurePackages(join(ROOT, 'test', 'widgets'), 'thư viện của các trang thử ô nhập');
  if (typeof needs.chromium === 'function' ? needs.chromium(args) : needs.chromium) ensureChromium();
  if (needs.firefox && !findFirefox()) install('firefox', 'Firefox');

  const child = spawn(findNode(), [join(ROOT, 'src', 'cli', `${command}.ts`), ...args], {
    stdio: 'inherit',
    env: { ...process.env, PATH: join(ROOT, 'node_modules', '.bin') + delimiter + process.env.PATH },
    shell: WINDOWS,
  });
  // The terminal sends Ctrl+C to both; a plain kill of this process is passed on, and the child tidies up itself.
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  process.on('SIGINT', () => child.kill('SIGINT'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 130 : 1)));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2));
