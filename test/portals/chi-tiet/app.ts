import { announceReady } from '../shared/practice-page.ts';
import '../shared/page.css';
import './style.css';

announceReady(() => ({}));
