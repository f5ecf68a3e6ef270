import { useEffect, useState } from 'react';
import type { ResultOf, ToBackground } from '../../../rpc/protocol.ts';
import type { Api } from '../../api.ts';

export type Found = ResultOf<ToBackground, 'procedure.search'>;

/** Hits for what stands in the box; null while it is empty or the first answer is not there. A late answer is dropped. */
export function useSearch(api: Api, query: string): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let wanted = true;
    if (query.trim() === '') setFound(null);
    else
      api.call('procedure.search', { query, limit: 12 }).then(
        next => wanted && setFound(next),
        () => wanted && setFound({ hits: [], suspicious: null }),
      );
    return () => {
      wanted = false;
    };
  }, [api, query]);
  return found;
}
