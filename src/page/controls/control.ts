import type { Refusal } from '../../core/fill/refusal.ts';
import type { ControlKind } from '../../core/match/page-snapshot.ts';
import type { Peers } from './radio-peers.ts';

/** One thing that an officer would fill: a box, a list, a group of radio buttons. Lives in one frame. */
export type Control = {
  /** Stable for the life of the nodes; never reused. */
  readonly ref: number;
  /** The native input, select or textarea where there is one, else the widget's host. */
  readonly element: HTMLElement;
  /** The outermost node of the widget (equal to `element` for plain controls). */
  readonly host: HTMLElement;
  /** Radio buttons, or exclusive check boxes, of one group; empty for everything else. */
  readonly members: readonly HTMLInputElement[];
  readonly kind: ControlKind;
  readonly driver: Driver;
};

/** What stands in a control now, as a person would read it. */
export type Reading = {
  /** Rendered text: the value of a box, the text of the chosen option, "" where nothing is chosen. */
  text: string;
  /** True for no value, a placeholder, an untouched mask, the first "-- Chọn --". */
  empty: boolean;
};

export type Claim = Pick<Control, 'host' | 'kind'> & Partial<Pick<Control, 'element' | 'members'>>;

/** Canonical value and the path that it belongs to (the path decides how options and dates are matched). */
export type Intent = { path: string; value: string };

export type WriteResult = { ok: true } | { ok: false; refusal: Refusal; choices?: string[] };

/** What a driver needs of its surroundings. All waits are bounded and end when `signal` aborts. */
export type DriverEnv = {
  signal: AbortSignal;
  /** Resolves when `test` first holds, checked on DOM changes and animation frames; false at the time limit. */
  until(test: () => boolean, limitMs: number): Promise<boolean>;
  /** Second try of a write that the page did not take: the box gets the real focus, which costs a hundred times more. */
  realFocus?: boolean;
};

/**
 * Operates one kind of widget so that the page's own model changes. One file a driver under src/page/drivers/,
 * listed by priority in src/page/drivers/index.ts. A driver never throws for what a page does: it returns a refusal.
 */
export type Driver = {
  readonly id: string;
  /**
   * Selector of the nodes in or on which its elements stand. Those of all drivers are asked in one go, so that a plain
   * box costs one question and not one for every widget library.
   */
  readonly within?: string;
  /** Whether this element is (part of) a widget of this kind; the claim names the whole of it. */
  claim(element: Element, peers: Peers): Claim | null;
  readOnly(control: Control): boolean;
  disabled(control: Control): boolean;
  read(control: Control): Reading;
  /** Texts of the options where the DOM shows them without opening anything. */
  options(control: Control): string[];
  write(control: Control, intent: Intent, env: DriverEnv): Promise<WriteResult>;
  /** Puts back what `read` gave before the write; false where the page did not take it. */
  restore(control: Control, before: Reading, env: DriverEnv): Promise<boolean>;
  /** False where the page gives no way to go back to what stands there now (an unchosen radio group). */
  undoable(control: Control): boolean;
};
