import type { Entry } from '../shared/lists.ts';

const PROMPT: Entry = { code: '', name: '-- Chọn --' };

/** A button that opens a list at the end of the document, which is there only while it is open. */
export function selectOnly(id: string, entries: Entry[]): { value(): string } {
  const button = document.querySelector<HTMLElement>(`#${id}`)!;
  let picked = PROMPT;
  let list: HTMLElement | null = null;

  const close = () => {
    list?.remove();
    list = null;
    button.setAttribute('aria-expanded', 'false');
    button.removeAttribute('aria-controls');
  };
  const open = () => {
    list = document.createElement('div');
    list.id = `ds-${id}`;
    list.setAttribute('role', 'listbox');
    for (const entry of [PROMPT, ...entries]) {
      const option = document.createElement('div');
      option.setAttribute('role', 'option');
      option.textContent = entry.name;
      option.addEventListener('mousedown', event => {
        event.preventDefault();
        picked = entry;
        button.textContent = entry.name;
        close();
      });
      list.append(option);
    }
    document.body.append(list);
    button.setAttribute('aria-expanded', 'true');
    button.setAttribute('aria-controls', list.id);
  };
  button.addEventListener('click', () => (list ? close() : open()));
  button.addEventListener('blur', close);
  return { value: () => picked.code };
}
