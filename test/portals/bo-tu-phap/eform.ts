import { announceReady, REBUILD_MS } from '../shared/practice-page.ts';
import { forget, state } from './form-state.ts';
import { closeAll } from './select-box.ts';
import { XDate } from './x-date.ts';
import { XInput } from './x-input.ts';
import { XRadio } from './x-radio.ts';
import { XSelect } from './x-select.ts';
import { XSelectArea } from './x-select-area.ts';
import './eform.css';

const partTwo = document.querySelector<HTMLElement>('#phan-2')!;
const pattern = document.querySelector<HTMLTemplateElement>('#mau-phan-2')!;

/** Part II stands anew, with new elements: whoever holds on to the old ones writes into nothing. */
function rebuildPartTwo(): void {
  forget(Object.keys(state).filter(name => name.startsWith('NDC_')));
  partTwo.replaceChildren(pattern.content.cloneNode(true));
}

customElements.define('x-input', XInput);
customElements.define('x-date', XDate);
customElements.define('x-radio', XRadio);
customElements.define('x-select', XSelect);
customElements.define('x-select-area', XSelectArea);
rebuildPartTwo();

let rebuilding: ReturnType<typeof setTimeout>;
document.addEventListener('x-pick', event => {
  if ((event as CustomEvent<{ name: string }>).detail.name !== 'NYC_QuanHe') return;
  clearTimeout(rebuilding);
  rebuilding = setTimeout(rebuildPartTwo, REBUILD_MS);
});
document.addEventListener('click', closeAll);

announceReady(() => ({ ...state }));
window.parent.postMessage('tokhai:ready', window.origin);
