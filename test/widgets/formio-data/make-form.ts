import { type Unit, wardsOf } from '../ng-data/units.ts';
import { announceReady } from '../shared/widget-page.ts';
import { FORM } from './dossier-form.ts';

type Form = { ready: Promise<unknown>; submission: { data: Record<string, unknown> } };
type Ask = (request: { url: string }) => Promise<Unit[]> | null;
export type Maker = {
  createForm(host: Element, form: object, options: object): Promise<Form>;
  cdn: { setOverrideUrl(library: string, url: string): void };
  registerPlugin(plugin: { priority: number; request: Ask; staticRequest: Ask }, name: string): void;
};

/** The portal's server, which answers late. */
const ask: Ask = ({ url }) => {
  const [, province] = /\/xa\/(\w*)/.exec(url) ?? [];
  return province === undefined ? null : wardsOf(province);
};

declare const flatpickr: { l10ns: Record<string, object> };

/** Form.io fetches its calendar's words from the net unless they stand here; its name for them is not the calendar's. */
function speakVietnamese(): object {
  const words = flatpickr.l10ns.vn!;
  flatpickr.l10ns.vi = words;
  Object.assign(window, { 'flatpickr-vi': words });
  const names = 'January February March April May June July August September October November December';
  const months = names.split(' ').map((name, i) => [name, `Tháng ${i + 1}`]);
  return {
    language: 'vi',
    i18n: { vi: Object.fromEntries([['Day', 'Ngày'], ['Month', 'Tháng'], ['Year', 'Năm'], ...months]) },
  };
}

export async function makeForm(formio: Maker): Promise<void> {
  // Its time zones are fetched from the net otherwise.
  formio.cdn.setOverrideUrl('moment-timezone', 'lib');
  formio.registerPlugin({ priority: 0, request: ask, staticRequest: ask }, 'wards');
  const form = await formio.createForm(document.querySelector('#bieuMau')!, FORM, speakVietnamese());
  await form.ready;
  announceReady(() => structuredClone(form.submission.data));
}
