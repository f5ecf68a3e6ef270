import { t } from '../../locales/text.ts';
import type { FieldView } from '../../rpc/view.ts';
import type { Acts } from './acts.ts';
import { Press } from './press.tsx';

type Props = { field: FieldView; label: string; acts: Acts; pending: boolean };

/** Options that all fit: the officer takes one, the product never guesses. */
export const ChoiceList = ({ field, label, acts, pending }: Props) => (
  <ul className="choices" aria-label={t('field.choose', { label })}>
    {field.choices.map(choice => (
      <li key={choice}>
        <Press
          look="card"
          ref={acts.watch}
          disabled={pending}
          onPress={(button, at) => acts.choose(field, choice, button, at)}
        >
          {choice}
        </Press>
      </li>
    ))}
  </ul>
);
