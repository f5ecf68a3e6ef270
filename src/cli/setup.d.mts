/** A browser on this machine; a branded one ignores `--load-extension`. */
export type FoundBrowser = { name: string; path: string; branded: boolean };
export declare function findChromium(): FoundBrowser | null;
export declare function findFirefox(): FoundBrowser | null;
