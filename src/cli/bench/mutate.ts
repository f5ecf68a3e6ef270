/**
 * Gives a page `window.__mutate(on)`: a clock, a list and a badge of a busy portal, 1,000 nodes a second. Sent into
 * the page as text: it must bring everything along.
 */
export function startMutating(): void {
  const EVERY_MS = 20;
  const NODES = 20;
  let timer: number | undefined;
  let count = 0;
  const step = () => {
    let list = document.getElementById('bench-list');
    if (!list) {
      list = document.createElement('ul');
      list.id = 'bench-list';
      document.body.append(list);
    }
    for (let i = 0; i < NODES / 2; i++) {
      const item = document.createElement('li');
      item.className = count % 2 ? 'row odd' : 'row';
      item.textContent = `Hồ sơ ${count++}`;
      list.append(item);
      if (list.childElementCount > 40) list.firstElementChild?.remove();
    }
  };
  (window as unknown as { __mutate(on: boolean): void }).__mutate = on => {
    clearInterval(timer);
    if (on) timer = window.setInterval(step, EVERY_MS);
  };
}
