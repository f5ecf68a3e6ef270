import type { Sheet, SheetLine } from '../../../core/guard/law/sheet.ts';

type Numbered = SheetLine & { n: number; key: string };

/** Items are numbered anew under each heading, as in the copied text. */
function numbered(lines: readonly SheetLine[]): Numbered[] {
  let n = 0;
  return lines.map((line, i) => {
    n = line.as === 'item' ? n + 1 : 0;
    return { ...line, n, key: `${i} ${line.as}` };
  });
}

/** A sheet as it will be printed. */
export const SheetPreview = ({ sheet }: { sheet: Sheet }) => (
  <div className="sheet" lang="vi">
    <p className="sheet-title">{sheet.title}</p>
    {numbered(sheet.lines).map(({ as, text, clause, n, key }) => (
      <p key={key} className={`sheet-${as}`}>
        {as === 'item' && <span className="digits">{n}. </span>}
        {text}
        {clause && <span className="sheet-clause"> ({clause})</span>}
      </p>
    ))}
  </div>
);
