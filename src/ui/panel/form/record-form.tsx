import { useState } from 'react';
import { t } from '../../../locales/text.ts';
import type { Api } from '../../api.ts';
import { Both } from '../../parts/both.tsx';
import { fieldName } from '../../parts/path-name.ts';
import type { Changes } from '../put-onto.ts';
import type { Cases } from '../use-cases.ts';
import { AddressInput } from './address-input.tsx';
import { BlockPicker } from './block-picker.tsx';
import { ClearBlock } from './clear-block.tsx';
import { CopyFrom } from './copy-from.tsx';
import { DossierFacts } from './dossier-facts.tsx';
import { FieldInput } from './field-input.tsx';
import { countIn, GROUPS, partsOf, peopleBlocks, sectionsOf } from './form-layout.ts';

/** The open case by hand: what it is about, and the facts of one role or group at a time. */
export function RecordForm({ cases, api }: { cases: Cases; api: Api }) {
  const { record } = cases;
  const [picked, setPicked] = useState<string | null>(null);
  if (!record)
    return (
      <p className="empty">
        <Both say="case.none_panel" />
      </p>
    );
  const { values } = record;
  const block =
    picked ?? [...peopleBlocks(values), ...GROUPS].find(b => countIn(b, values) > 0) ?? 'applicant';
  const commit = (path: string, value: string | null) => void cases.put(record, { [path]: value }, 'typed');
  const copy = (changes: Changes) => {
    if (Object.keys(changes).length > 0) void cases.put(record, changes, 'typed');
  };
  return (
    <form className="record" autoComplete="off" onSubmit={event => event.preventDefault()}>
      <DossierFacts record={record} cases={cases} />
      <BlockPicker values={values} block={block} onPick={setPicked} />
      {!GROUPS.includes(block) && <CopyFrom key={block} record={record} block={block} onCopy={copy} />}
      {sectionsOf(block, values).map(section => (
        <fieldset key={section.title} className="form-section">
          <legend>{t(section.title)}</legend>
          {section.fields.map(field => {
            const path = `${block}.${field}`;
            const key = `${record.id} ${path}`;
            return partsOf(block, field).includes('ward') ? (
              <AddressInput
                key={key}
                api={api}
                block={block}
                field={field}
                record={record}
                onCommit={commit}
                say={cases.say}
              />
            ) : (
              <FieldInput
                key={key}
                path={path}
                label={fieldName(block, field)}
                value={values[path] ?? ''}
                values={values}
                source={record.provenance[path] ?? null}
                onCommit={commit}
              />
            );
          })}
        </fieldset>
      ))}
      <ClearBlock record={record} block={block} cases={cases} />
    </form>
  );
}
