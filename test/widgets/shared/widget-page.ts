declare global {
  interface Window {
    /** True once the page takes input. */
    __ready: boolean;
    /** What the library itself holds, as plain JSON: what the page would send. */
    __model: () => Record<string, unknown>;
  }
}

/** Tells the tests that the page stands, and how to ask for its own model. */
export function announceReady(model: () => Record<string, unknown>): void {
  window.__model = model;
  window.__ready = true;
}
