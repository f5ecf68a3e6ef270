import type { ProposedBlock } from '../../../core/record/capture.ts';
import type { Picks } from '../../../core/record/capture-picks.ts';
import { parsePath } from '../../../core/record/field-path.ts';
import { t } from '../../../locales/text.ts';
import { Icon } from '../../parts/icon.tsx';
import { blockName } from '../../parts/path-name.ts';
import { ConflictRow } from './conflict-row.tsx';
import { RoleChoice } from './role-choice.tsx';
import { SameRows } from './same-rows.tsx';
import { TickRow } from './tick-row.tsx';
import type { Capture } from './use-capture.ts';

type Props = {
  block: ProposedBlock;
  /** Blocks of the case that other parts of the page stand for. */
  taken: readonly string[];
  picks: Picks;
  values: Readonly<Record<string, string>>;
  capture: Capture;
};

/** One person of the page, or facts that are nobody's. */
export function ReviewBlock({ block: of, taken, picks, values, capture }: Props) {
  const { block, onPage, proposals, refusal, knownAs } = of;
  const name = blockName(block);
  const same = proposals.filter(p => p.state === 'same');
  const ticks = proposals.filter(p => p.state === 'new' || p.state === 'other_person');
  const person = parsePath(`${block}.fullName`) !== null;
  return (
    <section className="review-block" aria-label={name}>
      <div className="review-head">
        <h3>{name}</h3>
        {person && (
          <RoleChoice
            onPage={onPage}
            block={block}
            taken={taken}
            values={values}
            onAssign={next => capture.assign(onPage, next)}
          />
        )}
      </div>
      {refusal && (
        <div className="note note-bad" role="alert">
          <Icon name="warn" />
          <p>
            {t(`capture.${refusal}`, { role: name })}
            {knownAs.map(role => ` ${t('capture.known_as', { role: blockName(role) })}`)}
          </p>
        </div>
      )}
      {ticks.length > 0 && (
        <ul className="ticks">
          {ticks.map(p => (
            <TickRow
              key={p.path}
              proposal={p}
              ticked={!refusal && typeof picks[p.path] === 'number'}
              values={values}
              onTick={on => capture.pick(p.path, on ? 0 : null)}
            />
          ))}
        </ul>
      )}
      {proposals
        .filter(p => p.state === 'differs')
        .map(p => (
          <ConflictRow
            key={p.path}
            proposal={p}
            picked={picks[p.path] ?? null}
            values={values}
            onPick={at => capture.pick(p.path, at)}
          />
        ))}
      <SameRows proposals={same} />
    </section>
  );
}
