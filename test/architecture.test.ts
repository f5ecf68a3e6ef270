import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Import, readImports, specifiersOf } from './architecture/read-imports.ts';
import { breach } from './architecture/rules.ts';

const ROOT = join(import.meta.dirname, '..');
const imports = readImports(ROOT);
const lines = (file: string) => readFileSync(join(ROOT, file), 'utf8').split('\n').length;

describe('who imports whom', () => {
  test('the parser finds every form of import', () => {
    const source = `import a from './a.ts'; import type { B } from './b.ts'; export * from './c.ts';
      export { d } from './d.ts'; import './e.css'; const f = await import('./f.ts'); export type { G } from "./g.ts";`;
    expect(specifiersOf('x.ts', source).sort()).toEqual(
      ['./a.ts', './b.ts', './c.ts', './d.ts', './e.css', './f.ts', './g.ts'].sort(),
    );
  });

  test('every import of the product keeps the rules', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.map(breach).filter(b => b !== null)).toEqual([]);
  });

  const breaches: [string, Partial<Import>][] = [
    ['core reaching for the page', { from: 'src/core/match/x.ts', to: 'src/page/life.ts' }],
    ['core using the browser', { from: 'src/core/match/x.ts', package: 'wxt' }],
    ['core using React', { from: 'src/core/match/x.ts', package: 'react' }],
    ['the overlay reading the store', { from: 'src/ui/overlay/x.tsx', to: 'src/store/vault.ts' }],
    ['a page script reading built-in data', { from: 'src/page/x.ts', to: 'src/data/fields.ts' }],
    ['a page script carrying React', { from: 'src/page/x.ts', package: 'react' }],
    ['the message protocol knowing the background', { from: 'src/rpc/x.ts', to: 'src/background/start.ts' }],
    ['a file that is not there', { from: 'src/core/x.ts', to: '(missing)' }],
    ['node inside the extension', { from: 'src/background/x.ts', package: 'node:fs' }],
    ['an import outside the product', { from: 'src/ui/x.tsx', to: 'test/portals/serve.ts' }],
    ['a computed import', { from: 'src/page/x.ts', specifier: '(computed) name' }],
  ];
  test.each(breaches)('refuses %s', (_name, part) => {
    expect(breach({ specifier: './x.ts', to: null, package: null, from: '', ...part })).toBeTypeOf('string');
  });
});

describe('the measure of files', () => {
  const source = globSync('{entrypoints,src}/**/*.{ts,tsx,mjs}', { cwd: ROOT }).filter(
    f => !/\.test\.tsx?$/.test(f),
  );

  test('entrypoints are wiring: at most 40 lines each', () => {
    expect(source.filter(f => f.startsWith('entrypoints') && lines(f) > 41)).toEqual([]);
  });

  test('no source file is longer than 300 lines', () => {
    expect(source.filter(f => lines(f) > 301)).toEqual([]);
  });

  test('no file is named for what it is not', () => {
    const vague = /(^|[/-])(utils?|helpers?|common|manager|service)[./-]/;
    expect(source.filter(f => vague.test(f.replaceAll('\\', '/')))).toEqual([]);
  });
});
