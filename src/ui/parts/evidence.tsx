import { t } from '../../locales/text.ts';
import type { FieldView } from '../../rpc/view.ts';
import { pathName } from './path-name.ts';
import { showSource } from './show-value.ts';

/** Why the engine believes that this control is this field, strongest first. */
export function EvidenceList({ field }: { field: FieldView }) {
  const evidence = [...field.evidence].sort((a, b) => b.weight - a.weight);
  return (
    <div className="evidence">
      <p className="evidence-path">{pathName(field.path)}</p>
      <ul>
        {evidence.map(e => (
          <li key={`${e.kind} ${e.text}`}>
            <span className="evidence-kind">{t(`evidence.${e.kind}`)}</span> {e.text}
          </li>
        ))}
        {evidence.length === 0 && <li>{t('evidence.none')}</li>}
      </ul>
      {field.source && <p>{t('field.source_is', { source: showSource(field.source) })}</p>}
    </div>
  );
}
