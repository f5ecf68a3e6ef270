import type { PageSnapshot } from './page-snapshot.ts';
import { wordsOf } from './phrases.ts';
import type { PortalMap } from './portal-map.ts';

const hostFits = (pattern: string, host: string): boolean =>
  pattern.startsWith('*.') ? host === pattern.slice(2) || host.endsWith(pattern.slice(1)) : host === pattern;

/** The maps that are for a page at this address. */
export function mapsFor(maps: readonly PortalMap[], url: string): PortalMap[] {
  if (!URL.canParse(url)) return [];
  const { hostname, pathname } = new URL(url);
  return maps.filter(
    ({ match }) =>
      match.hosts.some(h => hostFits(h, hostname)) && pathname.startsWith(match.pathPrefix ?? '/'),
  );
}

/** Whether the title or a heading of the page holds the words that the map asks for. */
export function headingsFit(map: PortalMap, snapshot: PageSnapshot): boolean {
  const wanted = map.match.headings ?? [];
  if (wanted.length === 0) return true;
  const said = [snapshot.title, ...snapshot.headings].map(text => ` ${wordsOf(text).join(' ')} `);
  return wanted.some(words => said.some(text => text.includes(` ${wordsOf(words).join(' ')} `)));
}
