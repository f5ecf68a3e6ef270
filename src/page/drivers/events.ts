/**
 * Synthetic events in the order in which Blink sends them, each once. No real focus(): on long forms it costs a
 * hundred times as much, and widgets take the synthetic one. Setters are those of our own world, which pages cannot
 * have replaced.
 */
export type Box = HTMLInputElement | HTMLTextAreaElement;

const setters = {
  input: Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!,
  textarea: Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.set!,
  select: Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')!.set!,
};

export function setNativeValue(element: Element, value: string): void {
  if (element instanceof HTMLTextAreaElement) setters.textarea.call(element, value);
  else if (element instanceof HTMLSelectElement) setters.select.call(element, value);
  else setters.input.call(element, value);
}

const fire = (element: Element, event: Event): boolean => element.dispatchEvent(event);

export const focusOn = (element: Element): void => {
  fire(element, new FocusEvent('focus', { composed: true }));
  fire(element, new FocusEvent('focusin', { bubbles: true, composed: true }));
};

export const leave = (element: Element): void => {
  fire(element, new FocusEvent('blur', { composed: true }));
  fire(element, new FocusEvent('focusout', { bubbles: true, composed: true }));
};

export const key = (element: Element, type: 'keydown' | 'keyup', name: string, keyCode = 0): boolean =>
  fire(
    element,
    new KeyboardEvent(type, {
      key: name,
      code: name,
      keyCode,
      bubbles: true,
      composed: true,
      cancelable: true,
    }),
  );

export const change = (element: Element): boolean => fire(element, new Event('change', { bubbles: true }));

const typed = (element: Element, text: string): void => {
  fire(
    element,
    new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }),
  );
};

/** Types a text into a box without leaving it: what a search box in a list wants. */
export function type(box: Box, text: string): void {
  key(box, 'keydown', text.at(-1) ?? 'Backspace');
  setNativeValue(box, text);
  typed(box, text);
  key(box, 'keyup', text.at(-1) ?? 'Backspace');
}

/** The whole act of filling a box: come, type, commit, leave. */
export function setText(
  box: Box,
  text: string,
  options: { enter?: boolean; realFocus?: boolean | undefined } = {},
): void {
  if (options.realFocus) {
    withRealFocus(box, () => typeAndCommit(box, text, options.enter));
    return;
  }
  focusOn(box);
  typeAndCommit(box, text, options.enter);
  leave(box);
}

function typeAndCommit(box: Box, text: string, enter = false): void {
  type(box, text);
  if (enter) {
    key(box, 'keydown', 'Enter', 13);
    key(box, 'keyup', 'Enter', 13);
  }
  change(box);
}

/** Comes and leaves as a person does; the focus goes back to where the officer had it. */
export function withRealFocus(element: HTMLElement, act: () => void): void {
  const doc = element.ownerDocument;
  const had = doc.activeElement;
  let heard = false;
  const hear = () => {
    heard = true;
  };
  element.addEventListener('focus', hear, { once: true });
  element.focus({ preventScroll: true });
  element.removeEventListener('focus', hear);
  // A window that is not in front moves its focus without saying so.
  if (!heard) focusOn(element);
  act();
  if (heard) element.blur();
  else leave(element);
  if (had instanceof HTMLElement && had !== element && had !== doc.body) had.focus({ preventScroll: true });
}

/** A full press of the main button. */
export function press(element: Element, options: { click?: boolean } = {}): void {
  const init = {
    bubbles: true,
    composed: true,
    cancelable: true,
    button: 0,
    detail: 1,
    view: element.ownerDocument.defaultView,
  };
  const pointer = { ...init, pointerId: 1, pointerType: 'mouse', isPrimary: true };
  fire(element, new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  fire(element, new MouseEvent('mousedown', { ...init, buttons: 1 }));
  fire(element, new PointerEvent('pointerup', pointer));
  fire(element, new MouseEvent('mouseup', init));
  if (options.click !== false) fire(element, new MouseEvent('click', init));
}
