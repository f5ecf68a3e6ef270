import { describe, expect, test } from 'vitest';
import { builtinFields } from '../../data/fields.ts';
import { applyPortalMap } from './apply-portal-map.ts';
import { selectorProblem } from './css-selector.ts';
import { matchFields } from './match-fields.ts';
import { headingsFit, mapsFor } from './match-portal.ts';
import type { PortalMap } from './portal-map.ts';
import { readPortalMap } from './read-portal-map.ts';
import { sampleControl } from './sample-control.ts';

const base = {
  id: 'mau',
  name: 'Cổng mẫu',
  match: { hosts: ['*.mau.gov.vn'], pathPrefix: '/nop', headings: ['nộp hồ sơ'] },
  verifiedOn: '2026-11-24',
  source: 'trang tự viết',
  fields: [
    { selector: '#a', path: 'mother.fullName' },
    { selector: '#b', path: null },
    { selector: '#c', path: 'applicant.residence.province' },
  ],
  quirks: { cascades: [['applicant.residence.province', 'applicant.residence.ward']] },
  knownGaps: [],
};
const mapOf = (change: object = {}): PortalMap => {
  const read = readPortalMap('mau/map.json', { ...base, ...change });
  if (!read.ok) throw new Error(read.problem);
  return read.map;
};
const problem = (change: object): string => {
  const read = readPortalMap('mau/map.json', { ...base, ...change });
  return read.ok ? '' : read.problem;
};
const one = (entry: object) => ({ fields: [entry] });
const by = (labels: string[]) => ({ sections: [], labels, nth: 0, of: 1 });

describe('reading a map', () => {
  test.each([
    [
      one({ selector: '#a[', path: null }),
      /^mau\/map\.json: fields\[0\]\.selector: bộ chọn không đọc được từ “\[”/,
    ],
    [one({ selector: 'x'.repeat(300), path: null }), /fields\[0\]\.selector: bộ chọn dài 300 ký tự/],
    [one({ selector: '#a, #b', path: null }), /không đọc được từ “, #b”/],
    [one({ selector: ':has(a)', path: null }), /không đọc được/],
    [one({ by: by(['x'.repeat(2000)]), path: null }), /^mau\/map\.json: fields\[0\]\.by\.labels\[0\]: .*160/],
    [one({ selector: '#a', path: 'mother.nobody' }), /fields\[0\]\.path: không phải đường dẫn/],
    [one({ selector: '#a', path: null, click: true }), /fields\[0\]/],
    [
      {
        fields: [
          { selector: '#a', path: null },
          { selector: '#a', path: null },
        ],
      },
      /fields\[1\] nêu cùng một ô/,
    ],
    [{ match: { hosts: ['.*\\.gov\\.vn'] } }, /match\.hosts\[0\]: tên máy chủ không đúng/],
    [{ match: { hosts: ['*.*.vn'] } }, /match\.hosts\[0\]/],
    [{ quirks: { runs: 'code' } }, /quirks/],
    [{ id: 'Cổng' }, /^mau\/map\.json: id: chỉ chữ thường/],
    [{ more: 1 }, /more/],
  ])('%j is refused with the file and the entry', (change, said) => {
    expect(problem(change)).toMatch(said);
    expect(problem(change)).not.toContain('\n');
  });

  test.each([null, [], 'x', 3])('%j is refused, too', json => {
    expect(readPortalMap('x/map.json', json)).toMatchObject({ ok: false });
  });

  test.each([
    '#txtFULLNAME',
    '[name="data[fullname]"]',
    "[data-name^='citizen']",
    'select.tinh > option',
    '.a .b:nth-of-type(2) ~ input[type=text]'.replace('=text', '="text"'),
    '[id*="Fld"] + *',
  ])('%s is a selector', selector => {
    expect(selectorProblem(selector)).toBeNull();
  });
});

describe('which page a map is for', () => {
  const maps = [mapOf()];
  test.each([
    ['https://tinh.mau.gov.vn/nop/1', 1],
    ['https://mau.gov.vn/nop', 1],
    ['https://xmau.gov.vn/nop', 0],
    ['https://mau.gov.vn.evil.vn/nop', 0],
    ['https://tinh.mau.gov.vn/tra-cuu', 0],
    ['about:blank', 0],
    ['', 0],
  ])('%s', (url, n) => {
    expect(mapsFor(maps, url)).toHaveLength(n);
  });

  test('the words of a heading stand as whole words', () => {
    const at = (title: string) => headingsFit(mapOf(), { title, headings: [], controls: [] });
    expect([at('NỘP HỒ SƠ trực tuyến'), at('Tra cứu'), at('nộp hồ')]).toEqual([true, false, false]);
  });
});

describe('laying a map over a page', () => {
  const labels = ['Họ tên mẹ', 'Họ tên cha', 'Tỉnh/Thành phố'];
  const snapshot = {
    title: '',
    headings: [],
    controls: labels.map((text, ref) => sampleControl(ref, { labels: [{ place: 'label' as const, text }] })),
  };
  const model = builtinFields();
  const matched = matchFields(snapshot, model);
  const apply = (map: PortalMap, refs: number[][]) => applyPortalMap(map, snapshot, matched, refs, model);

  test('the map wins, and a list that fills another drives', () => {
    const { map, state } = apply(mapOf(), [[1], [0], [2]]);
    expect(state).toBe('applied');
    expect(map.matches.map(m => [m.ref, m.path, m.drives])).toEqual([
      [1, 'mother.fullName', false],
      [2, 'applicant.residence.province', true],
    ]);
  });

  test('a map whose selectors find nothing where labels find its facts is old, and labels serve', () => {
    expect(apply(mapOf(), [[], [], [2]])).toEqual({ map: matched, state: 'old' });
  });

  test('on another page of the portal a map says nothing', () => {
    const other = mapOf({ fields: [{ selector: '#z', path: 'death.date' }] });
    expect(apply(other, [[]])).toEqual({ map: matched, state: 'not_here' });
  });

  test('what comes and goes is no sign of drift; a selector that names half of the page names nothing', () => {
    const fields = [
      { selector: '#a', path: 'mother.fullName' },
      { selector: '#b', path: 'mother.phone', comesAndGoes: true },
      { selector: '#c', path: 'mother.email', comesAndGoes: true },
    ];
    expect(apply(mapOf({ fields }), [[0], [], []]).state).toBe('applied');
    expect(apply(mapOf({ fields }), [[0, 1, 2, 3], [], []]).state).toBe('old');
  });

  test('a family of portals is told by its mark', () => {
    const map = mapOf({ match: { hosts: ['*.gov.vn'], mark: '#mark' } });
    expect(apply(map, [[], [0], [1], [2]]).state).toBe('not_here');
    expect(apply(map, [[0], [1], [0], [2]]).state).toBe('applied');
  });
});
