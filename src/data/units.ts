import { compileUnits, type Units } from '../core/record/units.ts';
import communes from './units/communes.json' with { type: 'json' };
import oldWards from './units/hanoi-old-wards.json' with { type: 'json' };
import provinces from './units/provinces.json' with { type: 'json' };

let units: Units | null = null;

/** The built-in administrative units, compiled at first use. For the background only: the lists are long. */
export function builtinUnits(): Units {
  units ??= compileUnits({ provinces, communes, oldWards });
  return units;
}
