/** Undoes raw deflate; gives up (rejects) beyond `max` bytes. Given by whoever runs it: a page or the command line. */
export type Inflate = (bytes: Uint8Array, max: number) => Promise<Uint8Array>;

/** A workbook of the whole national list is about 10 MB; what unpacks to more than this is no list. */
const MAX_UNPACKED = 120_000_000;
const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;

type Entry = { name: string; method: number; packed: number; unpacked: number; at: number };

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return -1;
}

function entriesOf(view: DataView, bytes: Uint8Array): Entry[] | null {
  const end = endOf(view);
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const size = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + size)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + size + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Files of a zip as text, only those that `wanted` names. Null: no zip that we can read (also one with a password or
 * beyond 4 GB). @throws RangeError 'too_big' when it would unpack to more than a list can be
 */
export async function readZip(
  bytes: Uint8Array,
  inflate: Inflate,
  wanted: (name: string) => boolean,
): Promise<Map<string, string> | null> {
  if (bytes.length < 22) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(view, bytes)?.filter(e => wanted(e.name));
  if (!entries) return null;
  // The sizes in the directory may lie: the same bound is given to whoever unpacks.
  if (entries.reduce((n, e) => n + e.unpacked, 0) > MAX_UNPACKED) throw new RangeError('too_big');
  const files = new Map<string, string>();
  for (const { name, method, packed, at } of entries) {
    if (at + 30 > bytes.length) return null;
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    const body = bytes.subarray(start, start + packed);
    if (method !== 0 && method !== 8) return null;
    files.set(name, new TextDecoder().decode(method === 0 ? body : await inflate(body, MAX_UNPACKED)));
  }
  return files;
}
