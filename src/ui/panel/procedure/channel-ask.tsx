import { useState } from 'react';
import { CHANNELS } from '../../../core/record/case.ts';
import { t } from '../../../locales/text.ts';
import { Press } from '../../parts/press.tsx';
import type { Dossier } from './use-about.ts';
import { useFocusAfter } from './use-focus-after.ts';

/** How the file was handed in: asked once where neither page nor case says it, else shown with who says it. */
export function ChannelAsk({ dossier }: { dossier: Dossier }) {
  const [changing, setChanging] = useState(false);
  const { channel, channelBy } = dossier;
  const change = useFocusAfter<HTMLButtonElement>();
  const first = useFocusAfter<HTMLButtonElement>();
  if (channel !== null && channelBy !== null && !changing)
    return (
      <p className="proc-line">
        <span>
          {t('channel.label')}: <strong>{t(`channel.${channel}`)}</strong>{' '}
          <span className={`proc-by by-${channelBy}`}>{t(`proc.from_${channelBy}`)}</span>
        </span>
        <Press
          look="link"
          ref={change.ref}
          onPress={() => {
            first.later();
            setChanging(true);
          }}
        >
          {t('proc.channel_change')}
        </Press>
      </p>
    );
  return (
    <fieldset className="proc-ask">
      <legend>{t('proc.channel_ask')}</legend>
      <div className="proc-three">
        {CHANNELS.map(choice => (
          <Press
            key={choice}
            ref={choice === CHANNELS[0] ? first.ref : undefined}
            pressed={choice === channel}
            onPress={() => {
              dossier.set({ channel: choice });
              change.later();
              setChanging(false);
            }}
          >
            {t(`channel.${choice}`)}
          </Press>
        ))}
      </div>
      <p className="soft">{t('proc.channel_why')}</p>
    </fieldset>
  );
}
