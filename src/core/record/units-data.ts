import { z } from 'zod';

const Code = z.string().regex(/^\d{2}$|^\d{5}$/);
const Day = z.iso.date();
const Name = z.string().min(1).max(60);

export const Province = z.object({
  code: Code,
  name: Name,
  unit: z.enum(['Thành phố', 'Tỉnh']),
  /** Provinces of before that went into this one whole. */
  merged: z.array(Name).optional(),
  /** Other spellings in use. */
  also: z.array(Name).optional(),
});
export type Province = z.infer<typeof Province>;

export type Ward = { code: string; name: string; unit: 'Phường' | 'Xã' | 'Đặc khu' };

export const OldWard = z.object({
  code: Code.optional(),
  name: Name,
  unit: z.enum(['Phường', 'Xã', 'Thị trấn']),
  district: Name,
  /** Codes of the wards that took over some of its land, likely ones first: one means that all of it went there. */
  new: z.array(Code).min(1),
  /** No text of a merger that we read says where it went. */
  unsure: z.literal(true).optional(),
});
export type OldWard = z.infer<typeof OldWard>;

/** Communes by code of their province, each in one text: "00004 Phường Ba Đình". */
export const CommunesData = z.object({
  source: z.string(),
  since: Day,
  communes: z.record(Code, z.array(z.string().regex(/^\d{5} (Phường|Xã|Đặc khu) \S.{0,50}$/))),
});
export type CommunesData = z.infer<typeof CommunesData>;

/** Administrative units; each list names its source and the day from or until which it holds. */
export const UnitsData = z.object({
  provinces: z.object({ source: z.string(), since: Day, provinces: z.array(Province) }),
  communes: CommunesData,
  oldWards: z.object({ source: z.string(), until: Day, province: Code, wards: z.array(OldWard) }),
});
export type UnitsData = z.infer<typeof UnitsData>;

/** @param text as CommunesData has it. */
export function readWard(text: string): Ward {
  const [, code, unit, name] = /^(\d{5}) (Phường|Xã|Đặc khu) (.+)$/.exec(text) as unknown as [
    string,
    string,
    Ward['unit'],
    string,
  ];
  return { code, unit, name };
}
