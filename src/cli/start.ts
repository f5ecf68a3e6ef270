import { ROOT } from './build.ts';
import { playDemo } from './start/demo.ts';
import { openStage, type Stage } from './start/stage.ts';

/**
 * `npm start`: builds, serves the practice portals on a free port of localhost, opens a real browser with the
 * extension and a sample case. Without a display it plays the main job by itself and prints what happened.
 */
const visible =
  !process.argv.includes('--headless') &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

let stage: Stage | null = null;
let ending = false;
/** Whatever ends it, no process stays behind. */
async function end(code: number): Promise<never> {
  if (!ending) {
    ending = true;
    await stage?.close();
  }
  process.exit(code);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(130));

try {
  stage = await openStage({ headless: !visible });
  if (ending) await end(130);
  if (!visible) {
    const ok = await playDemo(stage, `${ROOT}.output/demo`);
    await end(ok ? 0 : 1);
  }
  await stage.showPortals();
  console.log(`Các cổng thực hành: ${stage.portals}`);
  console.log(
    'Hồ sơ mẫu đã mở. Bấm biểu tượng Một Lần hoặc Alt+Q để mở khung hồ sơ. Đóng trình duyệt hoặc Ctrl+C để kết thúc.',
  );
  await stage.closed;
  await end(0);
} catch (error) {
  if (!ending) {
    console.error(`✗ ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    await end(1);
  }
}
