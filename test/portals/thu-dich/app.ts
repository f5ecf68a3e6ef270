import { announceReady } from '../shared/practice-page.ts';
import { attack, throwOutOnce } from './attack.ts';
import { listenForLeaks } from './listen.ts';
import '../shared/page.css';
import './style.css';

declare global {
  interface Window {
    /** One more round, when a test wants it. */
    attack: () => void;
    /** Takes the form away, as a portal does when its session ends in the middle of a fill. */
    removeForm: () => void;
    /** Puts the form in its place anew, empty and of new elements, as a framework does that renders from scratch. */
    renderAgain: () => void;
  }
}

const ROUNDS = 30;
const EVERY_MS = 700;

// `?id=<extension id>`: an id is public, so a page may well know it and name the events that go by it.
const id = new URLSearchParams(location.search).get('id') ?? 'undefined';
const EVENTS = ['sentinel', 'overlay', 'frame', 'content'].flatMap(script => [
  `${id}:${script}:wxt:content-script-started`,
  `${id}:${script}:wxt:locationchange`,
]);
EVENTS.push('wxt:content-script-started', 'wxt:locationchange');

listenForLeaks(EVENTS);
window.attack = () => attack(EVENTS);
window.removeForm = () => document.querySelector('#toKhai')?.remove();

document.addEventListener('DOMContentLoaded', () => {
  const pattern = document.querySelector('#toKhai')!.cloneNode(true);
  window.renderAgain = () => {
    window.removeForm();
    document.querySelector('main')!.append(pattern.cloneNode(true));
  };
  throwOutOnce();
  let rounds = 0;
  const timer = setInterval(() => {
    window.attack();
    if (++rounds >= ROUNDS) clearInterval(timer);
  }, EVERY_MS);
  announceReady(() => {
    const form = document.querySelector<HTMLFormElement>('#toKhai');
    return form ? Object.fromEntries(new FormData(form)) : {};
  });
});
