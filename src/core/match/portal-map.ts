import { z } from 'zod';
import { isFieldPath } from '../record/field-path.ts';
import { selectorProblem } from './css-selector.ts';
import { ControlKey } from './teach/control-key.ts';

const Path = z.string().max(80).refine(isFieldPath, { message: 'không phải đường dẫn của hồ sơ' });
const Words = z.string().min(1).max(160);

/** A host, or `*.` before one for it and all below it. No regular expression. */
const HostPattern = z
  .string()
  .max(253)
  .regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*$/, { message: 'tên máy chủ không đúng, ví dụ: *.gov.vn' });

const Selector = z.string().superRefine((selector, context) => {
  const problem = selectorProblem(selector);
  if (problem) context.addIssue({ code: 'custom', message: `bộ chọn ${problem}` });
});

/** One control of a portal, by selector or by what a person sees of it (as it is taught). `null`: never filled. */
export const MapEntry = z.union([
  z.strictObject({
    selector: Selector,
    path: Path.nullable(),
    /** Stands on the page only after some answer: that it is missing is no sign of drift. */
    comesAndGoes: z.boolean().optional(),
  }),
  z.strictObject({ by: ControlKey, path: Path.nullable(), comesAndGoes: z.boolean().optional() }),
]);
export type MapEntry = z.infer<typeof MapEntry>;

/** What a portal does that others do not. A closed list: each kind is carried out by the engine. */
export const Quirks = z.strictObject({
  /** Changing these rebuilds or wipes others: they are written first, then the page is read again. */
  drives: z.array(Path).max(60).optional(),
  /** Lists that fill each other, in their order: province, then ward. */
  cascades: z.array(z.array(Path).min(2).max(4)).max(40).optional(),
  /** Words of this portal's lists that mean a value of the record. */
  options: z
    .array(z.strictObject({ path: Path, record: Words, page: Words }))
    .max(200)
    .optional(),
});

/** A control that the map and the matching get wrong on the sample page. `at`: its id, name or label. */
export const KnownGap = z.strictObject({ at: Words, expect: Path.nullable(), got: Path.nullable() });

export const PortalMap = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,59}$/, { message: 'chỉ chữ thường, số và dấu gạch ngang' }),
  name: z.string().min(1).max(120),
  match: z.strictObject({
    hosts: z.array(HostPattern).min(1).max(40),
    /** The path of the address begins so. */
    pathPrefix: z.string().startsWith('/').max(200).optional(),
    /** Words of the title or a heading; one of them must be there. */
    headings: z.array(Words).max(20).optional(),
    /** A control that tells the family of portals by itself, where many hosts run it. */
    mark: Selector.optional(),
  }),
  verifiedOn: z.iso.date(),
  /** Where the facts come from; who has seen the live page, if anybody. */
  source: z.string().min(1).max(400),
  fields: z.array(MapEntry).min(1).max(500),
  quirks: Quirks,
  knownGaps: z.array(KnownGap).max(100),
});
export type PortalMap = z.infer<typeof PortalMap>;
