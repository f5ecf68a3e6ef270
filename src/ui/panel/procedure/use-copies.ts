import { useEffect, useState } from 'react';
import type { CopiesAdvice } from '../../../rpc/law-view.ts';
import type { Api } from '../../api.ts';
import type { Dossier } from './use-about.ts';

/** What the procedure that a copy is for takes; null until one is named. */
export function useCopies(api: Api, { code, channel }: Dossier, purpose: string | null): CopiesAdvice | null {
  const [copies, setCopies] = useState<CopiesAdvice | null>(null);
  useEffect(() => {
    setCopies(null);
    if (code === null || purpose === null) return;
    let wanted = true;
    api.call('law.copies', { code, purpose, channel }).then(
      next => wanted && setCopies(next),
      () => wanted && setCopies(null),
    );
    return () => {
      wanted = false;
    };
  }, [api, code, channel, purpose]);
  return copies;
}
