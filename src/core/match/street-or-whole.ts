import type { Resolved } from './resolve-page.ts';

/** A plain "Địa chỉ" beside a province and a ward is the street; alone it is the whole address. */
export function streetOrWhole(found: Resolved[]): Resolved[] {
  const parts = new Set(
    found
      .filter(r => /\.(province|ward)$/.test(r.path))
      .map(r => `${r.scope}|${r.path.replace(/\.\w+$/, '')}`),
  );
  return found.map(r => {
    const whole = r.def.field === 'address.whole';
    if (whole && parts.has(`${r.scope}|${r.path}`)) return { ...r, path: `${r.path}.street` };
    if (r.def.field === 'address.street' && !parts.has(`${r.scope}|${r.path.replace(/\.street$/, '')}`)) {
      const says = r.reading.control.labels.some(
        (l, i) => l.place !== 'placeholder' && r.reading.readings[i]?.field?.field === 'address.street',
      );
      // A box that only its example calls a street ("Số nhà, đường…") under the name of an address is the whole of it.
      if (!says && r.reading.address) return { ...r, path: r.path.replace(/\.street$/, '') };
    }
    return r;
  });
}
