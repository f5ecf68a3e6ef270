import { parsePath } from '../record/field-path.ts';
import type { FieldModel } from './field-model.ts';

/** Whether changing a control of this path rebuilds others, as the field data say. */
export function drivesOthers(path: string, model: FieldModel): boolean {
  const parsed = parsePath(path);
  if (!parsed) return false;
  const { group, field, part } = parsed;
  const names = [path, part ? `address.${part}` : field, group ? `${group}.${field}` : field];
  return names.some(name => model.byField.get(name)?.drives === true);
}
