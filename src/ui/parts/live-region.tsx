import { useEffect, useRef, useState } from 'react';
import { t } from '../../locales/text.ts';
import type { TabView } from '../../rpc/view.ts';

/** Says each new warning once, and the end of a fill, without taking the focus. */
export function LiveRegion({ view }: { view: TabView | null }) {
  const told = useRef(new Set<string>());
  const running = useRef(false);
  const [text, setText] = useState('');

  useEffect(() => {
    if (!view) return;
    const fresh = view.notices.filter(n => n.level === 'warn' && !told.current.has(n.id));
    for (const notice of fresh) told.current.add(notice.id);
    const ended = running.current && !view.progress;
    running.current = view.progress !== null;
    if (fresh[0]) setText(t('notice.new', { message: fresh[0].message }));
    else if (ended) setText(t('fill.done', { filled: view.counts.filled, refused: view.counts.refused }));
  }, [view]);

  return (
    <p className="unseen" role="status" aria-live="polite">
      {text}
    </p>
  );
}
