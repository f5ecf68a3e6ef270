import { useId, useState } from 'react';
import { choiceWords, countWords, piecesOf } from '../../../core/guard/law/paper-words.ts';
import { t } from '../../../locales/text.ts';
import { CitationList } from '../../parts/citation-list.tsx';
import { Press } from '../../parts/press.tsx';
import type { Line } from './group-papers.ts';

type Props = {
  line: Line;
  channelKnown: boolean;
  missing: boolean;
  onMiss: (missing: boolean) => void;
};

/** Forms whose words do not tell how many. */
const COUNTED: ReadonlySet<string> = new Set(['choice', 'by_post_only', 'check']);

/** One paper: its name in full, in which form it may be asked for, how many, and why. */
export function PaperRow({ line, channelKnown, missing, onMiss }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const { paper, advice } = line;
  const { form } = advice;
  const more = [
    form === 'choice' && choiceWords(paper, t),
    COUNTED.has(form) && countWords(paper, t),
    !channelKnown &&
      paper.channels.length > 0 &&
      t('proc.only_channel', {
        channel: paper.channels.map(c => t(`channel.${c}`).toLowerCase()).join(', '),
      }),
  ].filter(Boolean);
  const unsure = form === 'check';
  return (
    <li className={`paper paper-${form}`}>
      {advice.askable ? (
        <input
          id={id}
          type="checkbox"
          checked={missing}
          aria-label={t('proc.missing_of', { name: paper.name })}
          onChange={event => onMiss(event.target.checked)}
        />
      ) : (
        <span className="paper-blank" aria-hidden="true" />
      )}
      <div className="paper-main">
        <label className="paper-name" htmlFor={advice.askable ? id : undefined}>
          {paper.name}
        </label>
        <p className="paper-line">
          <span className={`paper-form form-${form}`}>
            {t(`advice.${form}`, { n: piecesOf(paper, form) })}
          </span>
          {advice.database && <span className="chip">{advice.database}</span>}
          {more.length > 0 && <span className="soft">{more.join(' · ')}</span>}
        </p>
        {advice.kinExempt && <p className="soft">{t('proc.kin')}</p>}
        {advice.clock && <p className="paper-clock">{t('proc.clock_row')}</p>}
        {unsure && open && <p className="soft">{t('proc.check_why')}</p>}
        {open && !unsure && (
          <div className="paper-why">
            {advice.message && <p>{advice.message}</p>}
            {advice.wording && <p>{t('proc.wording', { wording: advice.wording })}</p>}
            <CitationList citations={advice.citations} />
          </div>
        )}
      </div>
      {(unsure || advice.citations.length > 0) && (
        <Press
          look="link"
          className="paper-why-button"
          expanded={open}
          label={t('proc.why_of', { name: paper.name })}
          onPress={() => setOpen(was => !was)}
        >
          {t('proc.why')}
        </Press>
      )}
    </li>
  );
}
