import { type TextKey, t } from '../../locales/text.ts';

const KEYS: [string, TextKey][] = [
  ['Alt+Q', 'keys.panel'],
  ['Alt+M', 'keys.overlay'],
  ['Alt+I', 'keys.fill'],
  ['Alt+Z', 'keys.undo'],
  ['1 … 9', 'keys.roles'],
  ['N', 'keys.new'],
  ['Esc', 'keys.esc'],
];

export const Shortcuts = () => (
  <details className="shortcuts">
    <summary>{t('keys.title')}</summary>
    <dl>
      {KEYS.map(([key, means]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(means)}</dd>
        </div>
      ))}
    </dl>
    <p className="soft">{t('keys.change')}</p>
  </details>
);
