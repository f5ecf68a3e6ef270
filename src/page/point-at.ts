/** Shows one control to the officer: brought into view, with a ring for a moment. Changes nothing of the page. */
export function pointAt(element: Element): void {
  element.scrollIntoView({ block: 'center', behavior: 'smooth' });
  const ring = { outline: '3px solid #1556ad', outlineOffset: '2px', boxShadow: '0 0 0 6px #8db8f2' };
  element.animate([ring, ring, { outline: '3px solid transparent', outlineOffset: '2px' }], {
    duration: 1800,
  });
}
