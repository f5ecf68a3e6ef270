import { createRoot } from 'react-dom/client';
import { PrintPage } from './print-page.tsx';
import './print.css';

/** Draws the page for printing. @param name of the sheet that the side panel holds */
export function mountPrint(root: HTMLElement, name: string): void {
  createRoot(root).render(<PrintPage name={name} />);
}
