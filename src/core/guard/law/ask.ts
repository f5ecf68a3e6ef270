import type { Demand } from '../notice.ts';

/** What an officer may ask of a citizen, as far as a clause of law speaks of it. */
export const ASKS = [
  'certified_copy', // bản sao chứng thực
  'original_beside_certified', // bản chính, beside a certified copy or a copy from the register
  'plain_copy', // bản sao, bản photo
  'original', // bản chính handed in
  'paper', // the paper, form not said
  'see_original', // to show the original, to compare
  'certified_act', // certification of a signature, contract, power of attorney, translation
  'old_number_confirmation', // a confirmation of the old 9-digit ID number
  'supplement', // a request for supplement, whatever it asks
  'further_supplement', // a request that by its own words is the third or a later one
  'refusal', // the file is turned away
  'certify_copy', // the certification counter: a citizen wants a copy certified
  'see_vneid_paper', // the certification counter: a paper that VNeID shows is to be brought
] as const;
export type Ask = (typeof ASKS)[number];

/** A question to the law. A `Demand` of the detector is one; a ticked row or a slip makes its own. */
export type Asked = Partial<Pick<Demand, 'level' | 'foreign' | 'byPost'>> & {
  asks: Ask;
  /** Codes of papers in the order in which they are named; empty where none is. */
  documentTypes: readonly string[];
};
