import { parseFieldData } from '../core/match/field-data.ts';
import { compileFields, type FieldModel } from '../core/match/field-model.ts';

let model: FieldModel | null = null;

/** The built-in field data, compiled at first use. */
export function builtinFields(): FieldModel {
  model ??= compileFields(
    parseFieldData(import.meta.glob('./fields/*.json', { eager: true, import: 'default' })),
  );
  return model;
}
