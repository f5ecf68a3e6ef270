import type { Role } from '../../../core/record/field-path.ts';
import { t } from '../../../locales/text.ts';
import { blockName } from '../../parts/path-name.ts';
import { Press } from '../../parts/press.tsx';
import { hasPerson, OTHER_ROLES, ROLE_KEYS } from './role-keys.ts';

type Props = {
  values: Readonly<Record<string, string>>;
  /** Roles in which the case already has the very person. */
  same: readonly Role[];
  onTake: (role: Role) => void;
};

const KEYED: readonly (readonly [string, Role])[] = [
  ...ROLE_KEYS,
  ...OTHER_ROLES.map((role): [string, Role] => ['', role]),
];

/** One press or one key for each role; says where somebody is already. */
export const RoleGrid = ({ values, same, onTake }: Props) => (
  <ul className="role-grid">
    {KEYED.map(([key, role]) => {
      const known = same.includes(role);
      const taken = role !== 'member' && hasPerson(role, values);
      return (
        <li key={role}>
          <Press look="card" className={known ? 'known' : ''} onPress={() => onTake(role)}>
            {key && <kbd>{key}</kbd>}
            <span>
              {blockName(role)}
              {(known || taken) && (
                <span className="soft taken">{t(known ? 'scan_box.same' : 'scan_box.taken')}</span>
              )}
            </span>
          </Press>
        </li>
      );
    })}
  </ul>
);
