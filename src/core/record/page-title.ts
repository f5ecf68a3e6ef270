import { clean } from '../fields/fold.ts';

const MOST = 80;

/** The title of a page as a source is named by: short, without numbers of dossiers or papers. */
export function pageTitle(title: string): string {
  const bare = clean(title).replace(/\S*\d{4,}\S*/g, '…');
  return bare.length > MOST ? `${bare.slice(0, MOST)}…` : bare;
}
