import { z } from 'zod';
import type { Units } from '../record/units.ts';
import { parseAddress, sureParts } from './address.ts';

/** Parts of an address as a record keeps them, in units of today. */
export const AddressParts = z.object({
  country: z.string().max(200).optional(),
  province: z.string().max(200).optional(),
  ward: z.string().max(200).optional(),
  street: z.string().max(400).optional(),
});
export type AddressParts = z.infer<typeof AddressParts>;

/** What an address in one line says for sure, and what the officer has to choose. */
export const AddressSplit = z.object({
  sure: AddressParts,
  /** Wards of today among which the text leaves the choice; empty where it is sure, or nothing is known. */
  wards: z.array(z.string()),
  /** The ward as it stands in the text, where it is one of before. */
  oldWard: z.string().nullable(),
});
export type AddressSplit = z.infer<typeof AddressSplit>;

/** @param asOf ISO day of the paper that the text stands on. */
export function splitAddress(text: string, units: Units, asOf?: string): AddressSplit {
  const parsed = parseAddress(text, units, asOf);
  const sure = sureParts(parsed);
  return {
    sure,
    // Without a province that is sure a ward would say too little.
    wards: parsed.ward.status === 'choice' && sure.province ? [...parsed.ward.candidates] : [],
    oldWard: parsed.oldWard,
  };
}
