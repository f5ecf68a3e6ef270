/**
 * Work that can be laid down between any two steps: neither a page's own thread nor the background's may be held for
 * long. The clock, `MessageChannel` and promises are all that it needs of its surroundings; Node has them, too.
 */
export type Steps<T> = Generator<void, T, void>;

/** All at once: for a single control, and where nothing may come between. */
export function runNow<T>(steps: Steps<T>): T {
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
  }
}

/** Longest time that we hold the page's thread without a break, ms: a third of what a person notices as a hitch. */
const SLICE_MS = 12;

/**
 * In slices, between which the page draws and answers the officer.
 * @param vain asked after each pause: whether to go on would be in vain.
 * @returns null where it would.
 */
export async function runInSlices<T>(steps: Steps<T>, vain: () => boolean = () => false): Promise<T | null> {
  let start = performance.now();
  for (;;) {
    const next = steps.next();
    if (next.done) return next.value;
    if (performance.now() - start < SLICE_MS) continue;
    await pause();
    if (vain()) return null;
    start = performance.now();
  }
}

/**
 * Cuts a loop of many short acts the same way: to be called before each of them.
 * @returns a pause to wait for, null while the slice is not used up.
 */
export function slicer(): () => Promise<void> | null {
  let start = performance.now();
  return () => {
    if (performance.now() - start < SLICE_MS) return null;
    return pause().then(() => {
      start = performance.now();
    });
  };
}

/**
 * Lets the other tasks of the thread go first. Not a timer: those are held back in tabs out of sight. Not
 * `scheduler.yield`: what goes on after it goes before everything that the page has waiting.
 */
function pause(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
