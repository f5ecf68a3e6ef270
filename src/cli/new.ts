import { NewError } from './new/new-error.ts';
import { newPortal } from './new/portal.ts';
import { PORTALS } from './read-portal-data.ts';

/**
 * `npm run new -- portal <id>`: a skeleton with its examples, which passes its own test as it is. Exit 1 with one
 * clear line where nothing was written.
 */
const KINDS: Record<string, (id: string) => Promise<string[]>> = {
  portal: id => newPortal(PORTALS, id),
};
/** Kinds that have no skeleton yet, and where to look instead. */
const BY_HAND: Record<string, string> = {
  rule: 'chép một tệp trong src/data/rules rồi sửa',
  field: 'thêm một dòng vào tệp hợp nhóm trong src/data/fields',
  scenario: 'phần thực hành chưa có',
};

try {
  const [kind = '', id = ''] = process.argv.slice(2);
  if (Object.hasOwn(BY_HAND, kind)) throw new NewError(`Chưa có mẫu cho "${kind}": ${BY_HAND[kind]}.`);
  if (!Object.hasOwn(KINDS, kind))
    throw new NewError(`Không có loại "${kind}". Cách dùng: npm run new -- portal <mã>`);
  for (const file of await KINDS[kind]!(id)) console.log(`Đã viết ${file}`);
} catch (error) {
  if (!(error instanceof NewError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
