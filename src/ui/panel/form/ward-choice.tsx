import { t } from '../../../locales/text.ts';
import { Press } from '../../parts/press.tsx';

type Props = {
  wards: readonly string[];
  /** As the paper has it, or null. */
  oldWard: string | null;
  disabled?: boolean;
  onChoose: (ward: string) => void;
};

/** Wards of today on the land of an old one: the officer says which, one press each; the product never guesses. */
export function WardChoice({ wards, oldWard, disabled = false, onChoose }: Props) {
  const ask = oldWard ? t('address.which_of', { name: oldWard }) : t('address.which');
  return (
    <div className="ward-choice">
      <p>{ask}</p>
      <ul className="choices" aria-label={ask}>
        {wards.map(ward => (
          <li key={ward}>
            <Press look="card" disabled={disabled} onPress={() => onChoose(ward)}>
              {ward}
            </Press>
          </li>
        ))}
      </ul>
    </div>
  );
}
