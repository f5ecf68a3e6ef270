import { z } from 'zod';
import raw from './certification.json' with { type: 'json' };

const Codes = z.object({
  source: z.string(),
  copies: z.array(z.object({ code: z.string(), why: z.string() })),
});

/** Procedures at whose end a citizen has certified copies: there the counter asks what they are for. */
export const certifiesCopies: ReadonlySet<string> = new Set(Codes.parse(raw).copies.map(c => c.code));
