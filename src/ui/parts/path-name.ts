import { parsePath } from '../../core/record/field-path.ts';
import { isTextKey, type TextKey, t } from '../../locales/text.ts';

const say = (key: string, fallback: string): string => (isTextKey(key) ? t(key) : fallback);

/** "Mẹ", "Thành viên hộ 2", "Nội dung hồ sơ". @param block role (with its index) or group of a path. */
export function blockName(block: string): string {
  const [, head = block, index] = /^(\w+)(?:\[(\d+)\])?$/.exec(block) ?? [];
  const name = say(`role.${head}`, say(`group.${head}`, block));
  return index === undefined ? name : t('role.numbered', { role: name, n: Number(index) + 1 });
}

/** The name of a field of a block, without the part: "Ngày cấp", "Nguyên nhân chết". */
export const fieldName = (block: string, field: string): string =>
  say(`path.${block}.${field}`, say(`path.${field}`, field));

export const partName = (part: string): string => say(`part.${part}`, part);

/** The part of a date, name or address that a path names, or null for the whole. */
export const partOf = (path: string): string | null => parsePath(path)?.part ?? null;

/** What a path means, without whose it is: "Nơi thường trú: phường, xã". */
export function pathName(path: string): string {
  const parsed = parsePath(path);
  if (!parsed) return path;
  const field = fieldName(parsed.group ?? '', parsed.field);
  return parsed.part
    ? t('path.with_part', { path: field, part: partName(parsed.part).toLowerCase() })
    : field;
}

/** What a path means and whose it is: "Mẹ: Ngày cấp". */
export const wholeName = (path: string): string =>
  `${blockName(path.slice(0, path.indexOf('.')))}: ${pathName(path)}`;

export const problemKey = (code: string): TextKey => {
  const key = `page.${code}`;
  return isTextKey(key) ? key : 'page.unknown';
};
