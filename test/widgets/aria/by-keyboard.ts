import type { Entry } from '../shared/lists.ts';

/** Hears keys only: arrows move aria-activedescendant through the list, Enter takes; its options can't be pressed. */
export function byKeyboard(id: string, entries: Entry[]): { value(): string } {
  const box = document.querySelector<HTMLElement>(`#${id}`)!;
  const list = document.getElementById(box.getAttribute('aria-controls') ?? '')!;
  let picked: Entry | null = null;
  let at = -1;

  const show = (open: boolean) => {
    list.hidden = !open;
    box.setAttribute('aria-expanded', String(open));
    if (!open) box.removeAttribute('aria-activedescendant');
  };
  const move = (to: number) => {
    at = Math.max(0, Math.min(entries.length - 1, to));
    box.setAttribute('aria-activedescendant', `${id}-${at}`);
    for (const [i, option] of [...list.children].entries()) option.classList.toggle('nham', i === at);
  };
  list.replaceChildren(
    ...entries.map(({ name }, i) => {
      const option = document.createElement('div');
      option.id = `${id}-${i}`;
      option.setAttribute('role', 'option');
      option.textContent = name;
      return option;
    }),
  );
  box.addEventListener('keydown', event => {
    if (list.hidden) {
      if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
      show(true);
      move(picked ? entries.indexOf(picked) : 0);
    } else if (event.key === 'ArrowDown') move(at + 1);
    else if (event.key === 'ArrowUp') move(at - 1);
    else if (event.key === 'Escape') show(false);
    else if (event.key === 'Enter') {
      picked = entries[at] ?? null;
      box.textContent = picked?.name ?? '';
      show(false);
    }
    event.preventDefault();
  });
  box.addEventListener('blur', () => show(false));
  return { value: () => picked?.code ?? '' };
}
