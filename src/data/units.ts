import { compileUnits, type Units } from '../core/record/units.ts';
import oldWards from './units/hanoi-old-wards.json' with { type: 'json' };
import wards from './units/hanoi-wards.json' with { type: 'json' };
import provinces from './units/provinces.json' with { type: 'json' };

let units: Units | null = null;

/** The built-in administrative units, compiled at first use. */
export function builtinUnits(): Units {
  units ??= compileUnits({ provinces, wards, oldWards });
  return units;
}
