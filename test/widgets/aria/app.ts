import '../shared/page.css';
import './style.css';
import { ETHNICITIES, fetchWards, GENDERS, MARITAL, PROVINCES } from '../shared/lists.ts';
import { announceReady } from '../shared/widget-page.ts';
import { byKeyboard } from './by-keyboard.ts';
import { selectOnly } from './select-only.ts';
import { withSearch } from './with-search.ts';

const xa = withSearch('xa', []);
const lists = {
  danToc: withSearch('danToc', ETHNICITIES),
  gioiTinh: selectOnly('gioiTinh', GENDERS),
  honNhan: byKeyboard('honNhan', MARITAL),
  tinh: withSearch('tinh', PROVINCES, async code => xa.setEntries(code === '' ? [] : await fetchWards(code))),
  xa,
  danTocMe: byKeyboard('danTocMe', ETHNICITIES),
};

announceReady(() => ({
  hoTen: document.querySelector<HTMLInputElement>('#hoTen')?.value,
  ...Object.fromEntries(Object.entries(lists).map(([id, list]) => [id, list.value()])),
}));
