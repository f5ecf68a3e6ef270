import { t } from '../../locales/text.ts';
import type { FieldView } from '../../rpc/view.ts';
import type { Acts } from './acts.ts';
import { Both } from './both.tsx';
import { FieldRow } from './field-row.tsx';
import { blockName } from './path-name.ts';

/** Fields by whose they are, blocks and fields in the order of the page. */
export function groupByBlock(fields: readonly FieldView[]): [string, FieldView[]][] {
  const blocks = new Map<string, FieldView[]>();
  for (const field of fields) {
    const block = blocks.get(field.block);
    if (block) block.push(field);
    else blocks.set(field.block, [field]);
  }
  return [...blocks];
}

type Props = { fields: FieldView[]; more: number; acts: Acts; pending: boolean };

export function FieldList({ fields, more, acts, pending }: Props) {
  if (fields.length === 0)
    return (
      <p className="empty">
        <Both say="field.none" />
      </p>
    );
  return (
    <>
      {groupByBlock(fields).map(([block, own]) => (
        <Block key={block} block={block} own={own} acts={acts} pending={pending} />
      ))}
      {more > 0 && <p className="empty">{t('field.more', { n: more })}</p>}
    </>
  );
}

type BlockProps = { block: string; own: FieldView[]; acts: Acts; pending: boolean };

function Block({ block, own, acts, pending }: BlockProps) {
  return (
    <section className="block" aria-label={blockName(block)}>
      <h3 className="block-head">
        <span className="clip" title={blockName(block)}>
          {blockName(block)}
        </span>
        <span className="block-count">
          {t('field.count', { ready: own.filter(f => f.state === 'ready').length, all: own.length })}
        </span>
      </h3>
      <ul className="rows">
        {own.map(field => (
          <FieldRow key={field.key} field={field} acts={acts} pending={pending} />
        ))}
      </ul>
    </section>
  );
}
