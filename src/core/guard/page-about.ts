import { z } from 'zod';
import { CHANNELS } from '../record/case.ts';

/** What a page says of the dossier that it shows. */
export const PageAbout = z.object({
  /** Codes of procedures, the likeliest first; several where the page lists several. */
  codes: z.array(z.string().max(12)).max(20),
  /** Title, headings and the end of the breadcrumb: one of them may be the procedure's name. */
  titles: z.array(z.string().max(300)).max(12),
  channel: z.enum(CHANNELS).nullable(),
});
export type PageAbout = z.infer<typeof PageAbout>;
