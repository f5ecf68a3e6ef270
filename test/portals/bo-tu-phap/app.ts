import { announceReady } from '../shared/practice-page.ts';
import '../shared/page.css';
import './outer.css';

const frame = document.querySelector<HTMLIFrameElement>('#tokhai')!;

/** The frame tells that it is ready; its state is the page's. */
function takeOver(): void {
  const inner = frame.contentWindow;
  if (inner?.__ready) announceReady(() => inner.__model());
}

window.addEventListener('message', event => {
  if (event.source === frame.contentWindow && event.data === 'tokhai:ready') takeOver();
});
// The message may have been posted before this script ran.
takeOver();
