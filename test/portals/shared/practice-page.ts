declare global {
  interface Window {
    /** True once the page takes input. */
    __ready: boolean;
    /** The framework's own state as plain JSON: what the page would send. */
    __model: () => Record<string, unknown>;
  }
}

/** About how long real portals take to rebuild a block after a driver field changed. */
export const REBUILD_MS = 250;

export function announceReady(model: () => Record<string, unknown>): void {
  window.__model = model;
  window.__ready = true;
}
