declare global {
  interface Window {
    /** Whatever the page could hear of an extension: empty if nothing leaks. */
    __heard: string[];
  }
}

/** Marks what this page sends itself, so that it does not take its own lies for a leak. */
export const OWN = 'thu-dich-gia-mao';

const TELLING = /(chrome|moz)-extension|wxt/i;

/** A page can't listen to every type there is; these carry text or an address of who caused them. */
const TYPES = [
  'message',
  'messageerror',
  'error',
  'unhandledrejection',
  'securitypolicyviolation',
  'rejectionhandled',
];

export function listenForLeaks(moreTypes: string[]): void {
  window.__heard = [];
  const hear = (event: Event) => {
    const text = describe(event);
    if (TELLING.test(text) && !text.includes(OWN)) window.__heard.push(text);
  };
  for (const target of [window, document]) {
    for (const type of [...TYPES, ...moreTypes]) target.addEventListener(type, hear, true);
  }
}

function describe(event: Event): string {
  const { data, detail, message, filename, reason, blockedURI, sourceFile, origin } =
    event as unknown as Record<string, unknown>;
  const error = reason instanceof Error ? reason.stack : reason;
  return [event.type, text({ data, detail }), message, filename, error, blockedURI, sourceFile, origin].join(
    ' ',
  );
}

function text(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return String(value);
  }
}
