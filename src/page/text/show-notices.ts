import type { Notice } from '../../core/guard/notice.ts';
import badgeText from '../../locales/parts/badge.vi.json' with { type: 'json' };
import { BADGE_CSS, makeBadges } from './badge.ts';
import { makeHighlights } from './highlight.ts';
import { makeLayer } from './layer.ts';
import { MIRROR_CSS, makeMirror } from './mirror.ts';
import { isTyped } from './text-box.ts';

const say = (key: keyof typeof badgeText, n: number) => badgeText[key].replace('{n}', String(n));
/** How long a print control is spoken of, ms. */
const PRINT_MS = 6000;

/**
 * Shows at a box what the guard says of it: always the badge, and lines under the words where they can be drawn.
 * @param open what a press on a badge does.
 */
export function makeNoticeMarks(doc: Document, open: () => void, signal: AbortSignal) {
  const layer = makeLayer(doc, `${BADGE_CSS}${MIRROR_CSS}`, signal);
  const badge = makeBadges(doc, layer, open, signal);
  const mirror = makeMirror(doc, layer, signal);
  const highlight = makeHighlights(doc, signal);
  const levelOf = (notices: readonly Notice[]) => (notices.some(n => n.level === 'warn') ? 'warn' : 'hint');
  return {
    /** Of a text that the officer wrote. */
    text(box: HTMLElement, notices: readonly Notice[]): void {
      badge(box, notices.length, levelOf(notices), say('badge.label', notices.length));
      if (isTyped(box)) mirror(box, notices);
      else highlight(box, notices);
    },
    /** Of a tick, a list or a count: there is no text to draw under. */
    choice(box: HTMLElement, notices: readonly Notice[]): void {
      badge(box, notices.length, levelOf(notices), say('badge.choice', notices.length));
    },
    /** At a control that prints, for a moment. */
    print(control: HTMLElement, count: number): void {
      badge(control, count, 'warn', say('badge.print', count), true);
      if (count > 0) setTimeout(() => badge(control, 0, 'warn', ''), PRINT_MS);
    },
  };
}
