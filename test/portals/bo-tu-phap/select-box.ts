export type Choice = [value: string, text: string];

let made = 0;

/**
 * The ministry's drop-down: a head, and options that are in the document only while it is open. `choices` is asked at
 * each opening; null means that they have not come yet.
 */
export function selectBox(choices: () => Choice[] | null, onPick: (value: string) => void): HTMLElement {
  const box = document.createElement('div');
  box.id = `custom-select-${made++}`;
  const head = document.createElement('div');
  head.className = 'input-field-select';
  head.tabIndex = 0;
  box.append(head);
  showChosen(box, '');

  head.addEventListener('click', event => {
    event.stopPropagation();
    if (box.querySelector('.input-field-select-options')) return closeAll();
    closeAll();
    box.append(
      optionList(choices(), (value, text) => {
        showChosen(box, text);
        closeAll();
        onPick(value);
      }),
    );
  });
  return box;
}

export function showChosen(box: HTMLElement, text: string): void {
  const head = box.querySelector('.input-field-select')!;
  head.textContent = text || 'Chọn';
  head.classList.toggle('chua-chon', text === '');
}

function optionList(choices: Choice[] | null, pick: (value: string, text: string) => void): HTMLElement {
  const list = document.createElement('div');
  list.className = 'input-field-select-options';
  if (!choices) {
    const empty = document.createElement('div');
    empty.className = 'empty';
    empty.textContent = 'Đang tải...';
    list.append(empty);
  }
  for (const [value, text] of choices ?? []) {
    const option = document.createElement('div');
    option.dataset.value = value;
    option.textContent = text;
    option.addEventListener('click', event => {
      event.stopPropagation();
      pick(value, text);
    });
    list.append(option);
  }
  return list;
}

export function closeAll(): void {
  for (const list of document.querySelectorAll('.input-field-select-options')) list.remove();
}
