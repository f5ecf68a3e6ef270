import { clean } from '../../core/fields/fold.ts';

const PRESSED = 'button, a, [role=button], [role=menuitem], input[type=button], input[type=submit]';
const ICON = '[class*=print i], [aria-label=print i], [data-icon=printer]';
/** One and the same button is spoken of again after this time, ms. */
const AGAIN = 5000;

/**
 * Tells that the officer is about to print, or has printed. A page can't be kept from printing, and nothing is
 * pressed for her: what she wrote is shown to her once more, before and after.
 * @param before answers whether there was anything to say: then the control is left alone for a while.
 */
export function watchPrint(
  doc: Document,
  before: (control: HTMLElement) => Promise<boolean>,
  after: () => void,
  signal: AbortSignal,
): void {
  const told = new WeakMap<Element, number>();
  const near = (event: Event) => {
    if (!event.isTrusted) return;
    const target = event.composedPath()[0];
    const control = target instanceof Element ? target.closest<HTMLElement>(PRESSED) : null;
    if (!control || performance.now() - (told.get(control) ?? Number.NEGATIVE_INFINITY) < AGAIN) return;
    if (!prints(control)) return;
    void before(control).then(said => said && told.set(control, performance.now()));
  };
  for (const type of ['focusin', 'pointerover'])
    doc.addEventListener(type, near, { capture: true, passive: true, signal });
  doc.defaultView?.addEventListener('afterprint', after, { signal });
}

/** "In", "In phiếu", "Print", or the sign of a printer. */
export function prints(control: Element): boolean {
  const says = [
    control instanceof HTMLInputElement ? control.value : control.textContent,
    control.getAttribute('aria-label'),
    control.getAttribute('title'),
  ];
  if (
    says.some(text =>
      /^(in|print)(\s|$)|\bin (phiếu|giấy|biên|kết|thông)/i.test(clean(text ?? '').slice(0, 60)),
    )
  )
    return true;
  return control.matches(ICON) || control.querySelector(ICON) !== null;
}
