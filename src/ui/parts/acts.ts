import type { FieldView, NoticeView } from '../../rpc/view.ts';
import type { DismissReason } from '../overlay/dismiss-reasons.ts';

/** What an officer can do on a tab. `button` is the pressed one: the overlay looks whether it can be seen. */
export type Acts = {
  /** @param keys only these controls; all that are ready where null. @param force write over what stands there. */
  fill(keys: string[] | null, force: boolean, button: HTMLElement, at: number): void;
  choose(field: FieldView, choice: string, button: HTMLElement, at: number): void;
  undo(): void;
  show(key: string): void;
  apply(notice: NoticeView): void;
  dismiss(notice: NoticeView, reason: DismissReason): void;
  /** Ref of every button that hands out values. */
  watch(button: HTMLElement | null): (() => void) | undefined;
};
