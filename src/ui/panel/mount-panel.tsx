import { createRoot } from 'react-dom/client';
import type { Api } from '../api.ts';
import { Panel } from './panel.tsx';
import './panel.css';

/** Draws the side panel (Chromium) or sidebar (Firefox): an extension page, so values stand in clear. */
export function mountPanel(root: HTMLElement, api: Api): void {
  createRoot(root).render(<Panel api={api} />);
}
