import type { Entry } from '../shared/lists.ts';

type Combobox = { value(): string; setEntries(entries: Entry[]): void };

/** An input with a list that it controls: typing filters, only a pressed option counts, leaving takes back the rest. */
export function withSearch(
  id: string,
  entries: Entry[],
  onPick: (code: string) => void = () => {},
): Combobox {
  const input = document.querySelector<HTMLInputElement>(`#${id}`)!;
  const list = document.getElementById(input.getAttribute('aria-controls') ?? '')!;
  let all = entries;
  let picked: Entry | null = null;

  const show = (open: boolean) => {
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
  };
  const draw = () => {
    const wanted = picked?.name === input.value ? '' : input.value.toLocaleLowerCase('vi');
    const found = all.filter(e => e.name.toLocaleLowerCase('vi').includes(wanted));
    list.replaceChildren(...found.map(optionOf));
    show(true);
  };
  const optionOf = (entry: Entry) => {
    const option = document.createElement('div');
    option.setAttribute('role', 'option');
    option.textContent = entry.name;
    option.addEventListener('click', () => pick(entry));
    return option;
  };
  const pick = (entry: Entry | null) => {
    picked = entry;
    input.value = entry?.name ?? '';
    show(false);
    onPick(entry?.code ?? '');
  };
  input.addEventListener('click', draw);
  input.addEventListener('input', draw);
  list.addEventListener('mousedown', event => event.preventDefault());
  input.addEventListener('blur', () => {
    if (input.value === '' && picked) pick(null);
    input.value = picked?.name ?? '';
    show(false);
  });
  input.addEventListener('keydown', event => {
    if (event.key === 'Escape') show(false);
  });
  return {
    value: () => picked?.code ?? '',
    setEntries(entries) {
      all = entries;
      picked = null;
      input.value = '';
    },
  };
}
