import type { FieldView, NoticeView } from '../../rpc/view.ts';
import type { DismissReason } from '../overlay/dismiss-reasons.ts';

/** What an officer can do on a tab. `button` is the pressed one: the overlay looks whether it can be seen. */
export type Acts = {
  /** @param keys only these controls; all that are ready where null. @param force write over what stands there. */
  fill(keys: string[] | null, force: boolean, button: HTMLElement, at: number): void;
  choose(field: FieldView, choice: string, button: HTMLElement, at: number): void;
  undo(button: HTMLElement, at: number): void;
  show(key: string): void;
  apply(notice: NoticeView, button: HTMLElement, at: number): void;
  dismiss(notice: NoticeView, reason: DismissReason): void;
  /** "Đây là: Mẹ - Ngày cấp"; null: never fill it. Kept for this form. */
  teach(key: string, path: string | null, button: HTMLElement, at: number): void;
  /** Ref of every button that changes the page. */
  watch(button: HTMLElement | null): (() => void) | undefined;
};
