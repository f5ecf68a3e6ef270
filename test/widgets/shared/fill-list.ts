import { type Entry, ETHNICITIES, FACILITIES, fetchWards, GENDERS, MARITAL, PROVINCES } from './lists.ts';

const LISTS: Record<string, Entry[]> = {
  gioiTinh: GENDERS,
  danToc: ETHNICITIES,
  honNhan: MARITAL,
  tinh: PROVINCES,
  xa: [],
  noiKham: FACILITIES,
  danTocMe: ETHNICITIES,
};

const list = (id: string) => document.querySelector<HTMLSelectElement>(`#${id}`)!;

export function fillList(id: string, entries: Entry[]): void {
  const first = new Option('-- Chọn --', '');
  list(id).replaceChildren(first, ...entries.map(({ code, name }) => new Option(name, code)));
}

/** Fills the lists of a page before a library dresses them. */
export function fillLists(): void {
  for (const [id, entries] of Object.entries(LISTS)) fillList(id, entries);
}

/** A province brings its wards late; the library then has to be told. */
export async function bringWards(province: string, tell: () => void): Promise<void> {
  fillList('xa', []);
  tell();
  fillList('xa', await fetchWards(province));
  tell();
}

export const listIds = Object.keys(LISTS);
