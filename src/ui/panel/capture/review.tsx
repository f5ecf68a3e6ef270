import { useEffect, useRef } from 'react';
import { t } from '../../../locales/text.ts';
import { Both } from '../../parts/both.tsx';
import { ProblemNote } from '../../parts/notes.tsx';
import { Press } from '../../parts/press.tsx';
import type { Cases } from '../use-cases.ts';
import { ReviewBlock } from './review-block.tsx';
import type { Capture } from './use-capture.ts';
import './capture.css';

/** What a page shows, person by person, before any of it is kept. */
export function Review({ capture, cases }: { capture: Capture; cases: Cases }) {
  const { step, blocks, chosen } = capture;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  if (step.at !== 'review') return null;
  const { page, masked, unclear } = step.read;
  const same = blocks.length > 0 && blocks.every(b => b.proposals.every(p => p.state === 'same'));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape anywhere in the review drops it
    <div
      className="review"
      onKeyDown={event => {
        if (event.key === 'Escape' && !(event.target instanceof HTMLSelectElement)) capture.drop();
      }}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="review-body" data-scrolls="" tabIndex={0} aria-label={t('capture.title')}>
        <h2 ref={head} tabIndex={-1}>
          {t('capture.title')}
        </h2>
        <p className="soft review-from">
          {page.title ? t('capture.from', page) : t('capture.from_host', { host: page.host })}
        </p>
        <ProblemNote problem={cases.problem} onClose={() => cases.say(null)} />
        {!cases.record && blocks.length > 0 && <p className="note note-mind">{t('capture.into_new')}</p>}
        {blocks.length === 0 && (
          <p className="empty">
            <Both say="capture.nothing" />
          </p>
        )}
        {same && (
          <p className="empty">
            <Both say="capture.all_same" />
          </p>
        )}
        {blocks.map(block => (
          <ReviewBlock
            key={block.onPage}
            block={block}
            taken={blocks.map(b => b.block)}
            picks={step.picks}
            values={cases.record?.values ?? {}}
            capture={capture}
          />
        ))}
        {masked.length > 0 && <p className="soft">{t('capture.masked', { n: masked.length })}</p>}
        {unclear > 0 && <p className="soft">{t('capture.unclear', { n: unclear })}</p>}
      </section>
      <div className="review-foot">
        {blocks.length > 0 && (
          <Press look="primary" disabled={chosen === 0} onPress={() => void capture.keep()}>
            {chosen > 0 ? t('capture.keep', { n: chosen }) : t('capture.keep_none')}
          </Press>
        )}
        <Press look="quiet" onPress={capture.drop}>
          {t('capture.drop')} <kbd>Esc</kbd>
        </Press>
      </div>
    </div>
  );
}
