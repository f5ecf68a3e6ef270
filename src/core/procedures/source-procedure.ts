import { z } from 'zod';

/** A line of "Thành phần hồ sơ" of an official list. Some lines have no name or no quantities. */
export const SourcePaper = z.object({
  group: z.string().nullish(),
  name: z.string().max(20_000).nullish(),
  original_qty: z.number().nonnegative().nullish(),
  copy_qty: z.number().nonnegative().nullish(),
});
export type SourcePaper = z.infer<typeof SourcePaper>;

/** A procedure as official exports give it; keys that are not named here are not kept. */
export const SourceProcedure = z.object({
  code: z.string(),
  name: z.string().min(3).max(3000),
  field: z.string().nullish(),
  agency: z.string().nullish(),
  level: z.string().nullish(),
  /** UBND_XA, CONG_AN ...: who of a commune holds it. */
  commune_body: z.string().nullish(),
  decision: z.string().nullish(),
  documents: z.array(SourcePaper).nullish(),
  channels: z.array(z.string()).nullish(),
  full_online: z.boolean().nullish(),
  nq66_7_replaced: z
    .array(z.object({ replaced_document: z.string(), database: z.string().nullish() }))
    .nullish(),
});
export type SourceProcedure = z.infer<typeof SourceProcedure>;

/** Bodies of a commune whose procedures are at hand first. */
export const OWN_BODIES: readonly string[] = ['UBND_XA', 'CONG_AN'];
export const isCommune = (body: string | null | undefined): boolean => OWN_BODIES.includes(body ?? '');
