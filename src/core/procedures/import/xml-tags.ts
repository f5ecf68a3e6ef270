/** A piece of XML: a tag, its end, or text between. Names come without their prefix ("x:row" is "row"). */
export type Piece =
  | { kind: 'open'; name: string; attributes: string; empty: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name) return NAMED[name as string] ?? whole;
    const code = hex ? Number.parseInt(hex as string, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/**
 * Walks the XML that spreadsheets write: no entities of its own, no comments that matter. One pass, linear, and
 * nothing is resolved or fetched.
 */
export function* piecesOf(xml: string): Generator<Piece> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    if (open < 0) return;
    if (open > at) yield { kind: 'text', text: unescapeXml(xml.slice(at, open)) };
    const end = xml.indexOf('>', open);
    if (end < 0) return;
    const inner = xml.slice(open + 1, end);
    at = end + 1;
    if (inner[0] === '?' || inner[0] === '!') continue;
    const [, slash, name] = /^(\/?)(?:[\w.-]+:)?([\w.-]+)/.exec(inner) ?? [];
    if (!name) continue;
    if (slash) yield { kind: 'close', name };
    else yield { kind: 'open', name, attributes: inner.slice(name.length), empty: inner.endsWith('/') };
  }
}

export function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found ? unescapeXml(found[1] ?? found[2] ?? '') : null;
}
