import { t } from '../../locales/text.ts';
import { Press } from './press.tsx';

export type Section<K extends string> = { id: K; name: string; count?: number; alarm?: boolean };
type Props<K extends string> = { sections: Section<K>[]; current: K; onGo: (id: K) => void };

export const SectionNav = <K extends string>({ sections, current, onGo }: Props<K>) => (
  <nav className="sections" aria-label={t('nav.label')}>
    {sections.map(({ id, name, count, alarm }) => (
      <Press key={id} look="tab" current={id === current} onPress={() => onGo(id)}>
        {name} {count !== undefined && <span className={`count ${alarm ? 'count-bad' : ''}`}>{count}</span>}
      </Press>
    ))}
  </nav>
);
