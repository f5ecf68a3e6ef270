import en from './en.json' with { type: 'json' };
import addressEn from './parts/address.en.json' with { type: 'json' };
import addressVi from './parts/address.vi.json' with { type: 'json' };
import captureEn from './parts/capture.en.json' with { type: 'json' };
import captureVi from './parts/capture.vi.json' with { type: 'json' };
import listEn from './parts/list.en.json' with { type: 'json' };
import listVi from './parts/list.vi.json' with { type: 'json' };
import procedureEn from './parts/procedure.en.json' with { type: 'json' };
import procedureVi from './parts/procedure.vi.json' with { type: 'json' };
import ruleEn from './parts/rule.en.json' with { type: 'json' };
import ruleVi from './parts/rule.vi.json' with { type: 'json' };
import scanEn from './parts/scan.en.json' with { type: 'json' };
import scanVi from './parts/scan.vi.json' with { type: 'json' };
import teachEn from './parts/teach.en.json' with { type: 'json' };
import teachVi from './parts/teach.vi.json' with { type: 'json' };
import valueEn from './parts/value.en.json' with { type: 'json' };
import valueVi from './parts/value.vi.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

export type Language = 'vi' | 'en';
export type Params = Record<string, string | number>;
export type TextKey =
  | keyof typeof vi
  | keyof typeof addressVi
  | keyof typeof captureVi
  | keyof typeof listVi
  | keyof typeof procedureVi
  | keyof typeof ruleVi
  | keyof typeof scanVi
  | keyof typeof teachVi
  | keyof typeof valueVi;

export const TEXTS: Record<Language, Record<string, string>> = {
  vi: {
    ...vi,
    ...addressVi,
    ...captureVi,
    ...listVi,
    ...procedureVi,
    ...ruleVi,
    ...scanVi,
    ...teachVi,
    ...valueVi,
  },
  en: {
    ...en,
    ...addressEn,
    ...captureEn,
    ...listEn,
    ...procedureEn,
    ...ruleEn,
    ...scanEn,
    ...teachEn,
    ...valueEn,
  },
};

export const isTextKey = (key: string): key is TextKey => Object.hasOwn(TEXTS.vi, key);

/** @param params what stands in place of `{name}` in the sentence. */
export function t(key: TextKey, params: Params = {}, language: Language = 'vi'): string {
  const text = TEXTS[language][key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
