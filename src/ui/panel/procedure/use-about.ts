import { useState } from 'react';
import type { Case, Channel } from '../../../core/record/case.ts';
import { summaryOf } from '../summary-of.ts';
import type { About, Cases } from '../use-cases.ts';
import type { PageSays } from './use-page.ts';

/** Who said it: the page in front, the officer for the open case, or the officer with no case open. */
export type SaidBy = 'page' | 'case' | 'panel';

type Known = Pick<Case, 'procedureCode' | 'channel' | 'lookup' | 'supplements' | 'told'>;

/** What the law needs to know of the dossier at hand, and from where it is known. */
export type Dossier = {
  code: string | null;
  codeBy: SaidBy | null;
  channel: Channel | null;
  channelBy: SaidBy | null;
  lookup: NonNullable<Case['lookup']> | null;
  supplements: number | null;
  told: NonNullable<Case['told']>;
  /** What the page says, where the officer picked another procedure. */
  pageSays: { code: string; name: string } | null;
  /** The citizen's name; "" where none is known. */
  citizen: string;
  hasCase: boolean;
  set(about: About): void;
};

/** @param says what the page in front says. What the officer said of the case goes before it. */
export function useAbout(cases: Cases, says: PageSays): Dossier {
  const [loose, setLoose] = useState<Known>({});
  const { record } = cases;
  const known: Known = record ?? loose;
  const by: SaidBy = record ? 'case' : 'panel';
  const page = says.procedure;
  const code = known.procedureCode ?? page?.code ?? null;
  const channel = known.channel ?? says.channel;
  return {
    code,
    codeBy: known.procedureCode ? by : page ? 'page' : null,
    channel,
    channelBy: known.channel ? by : channel ? 'page' : null,
    lookup: known.lookup ?? null,
    supplements: known.supplements ?? null,
    told: known.told ?? [],
    pageSays: page && page.code !== code ? page : null,
    citizen: summaryOf(cases)?.name ?? '',
    hasCase: record !== null,
    set(about) {
      if (record) void cases.describe(about);
      else setLoose(was => ({ ...was, ...withoutNulls(about) }));
    },
  };
}

const withoutNulls = (about: About): Known =>
  Object.fromEntries(Object.entries(about).map(([key, value]) => [key, value ?? undefined]));
