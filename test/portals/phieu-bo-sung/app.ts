import { announceReady } from '../shared/practice-page.ts';
import '../shared/page.css';
import './style.css';

document.querySelector('#btnIn')!.addEventListener('click', () => window.print());
announceReady(() => ({ noiDung: document.querySelector<HTMLTextAreaElement>('#noiDung')!.value }));
