import type { CaseSummary } from '../../rpc/view.ts';
import type { Cases } from './use-cases.ts';

/** The open case as the background sums it up; its own channel and code are newer than the list's. */
export function summaryOf({ list, record }: Pick<Cases, 'list' | 'record'>): CaseSummary | null {
  if (!record) return null;
  const known = list.find(c => c.id === record.id);
  return {
    id: record.id,
    name: known?.name ?? '',
    personalId: known?.personalId ?? '',
    procedureCode: record.procedureCode ?? null,
    channel: record.channel ?? null,
    size: Object.keys(record.values).length,
  };
}
