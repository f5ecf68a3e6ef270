import type { Procedure } from '../../../core/procedures/procedure.ts';
import { t } from '../../../locales/text.ts';
import type { PapersAdvice } from '../../../rpc/law-view.ts';
import { groupPapers, type Line } from './group-papers.ts';
import { PaperRow } from './paper-row.tsx';

type Props = {
  procedure: Procedure;
  advice: PapersAdvice;
  channelKnown: boolean;
  missing: ReadonlySet<number>;
  onMiss: (line: number, missing: boolean) => void;
};

/** The papers of a procedure as a checklist, by the headings of the official list. */
export function PaperList({ procedure, advice, channelKnown, missing, onMiss }: Props) {
  const { groups, elsewhere, notes } = groupPapers(procedure, advice);
  const row = (line: Line) => (
    <PaperRow
      key={line.advice.line}
      line={line}
      channelKnown={channelKnown}
      missing={missing.has(line.advice.line)}
      onMiss={is => onMiss(line.advice.line, is)}
    />
  );
  if (groups.length + elsewhere.length === 0) return <p className="proc-pad soft">{t('proc.no_papers')}</p>;
  return (
    <section className="papers" aria-label={t('proc.papers')}>
      <h3 className="proc-head">{t('proc.papers')}</h3>
      <p className="proc-pad soft">{t('proc.papers_hint')}</p>
      {groups.map(({ name, lines }) => (
        <section key={name ?? ''} aria-label={name ?? t('proc.group_none')}>
          <h4 className="paper-group">{name ?? t('proc.group_none')}</h4>
          <ul>{lines.map(row)}</ul>
        </section>
      ))}
      {elsewhere.length > 0 && (
        <details className="paper-elsewhere">
          <summary>{t('proc.elsewhere', { n: elsewhere.length })}</summary>
          <ul>{elsewhere.map(row)}</ul>
        </details>
      )}
      {notes > 0 && <p className="proc-pad soft">{t('proc.notes', { n: notes })}</p>}
    </section>
  );
}
