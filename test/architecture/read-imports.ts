import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { parseSync } from 'rolldown/utils';

/** One import: the file that imports, the specifier as written, and the file that it means (null for a package). */
export type Import = { from: string; specifier: string; to: string | null; package: string | null };

/** Static, re-exporting, dynamic and type-only imports of one module, found by a real parser. */
export function specifiersOf(name: string, source: string): string[] {
  const { module } = parseSync(name, source);
  const dynamic = module.dynamicImports.map(d => {
    const text = source.slice(d.moduleRequest.start, d.moduleRequest.end);
    return /^(['"`]).*\1$/s.test(text) && !text.includes('${') ? text.slice(1, -1) : `(computed) ${text}`;
  });
  return [
    ...module.staticImports.map(i => i.moduleRequest.value),
    ...module.staticExports.flatMap(e => e.entries.flatMap(entry => entry.moduleRequest?.value ?? [])),
    ...dynamic,
  ];
}

/** Every import of the product's sources, resolved from `root`. */
export function readImports(root: string): Import[] {
  const files = globSync('{entrypoints,src}/**/*.{ts,tsx,mjs}', { cwd: root }).filter(
    f => !f.endsWith('.d.mts'),
  );
  return files.flatMap(file => {
    const from = file.split(sep).join('/');
    return specifiersOf(from, readFileSync(join(root, file), 'utf8')).map(specifier => {
      if (!specifier.startsWith('.')) return { from, specifier, to: null, package: packageOf(specifier) };
      const target = join(root, dirname(file), specifier.replace(/\?.*$/, ''));
      const to = existsSync(target) ? relative(root, target).split(sep).join('/') : '(missing)';
      return { from, specifier, to, package: null };
    });
  });
}

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
