import { writeFile } from 'node:fs/promises';
import { CorpusError } from './eval/corpus-error.ts';

/**
 * `npm run eval -- <text|lines|forms|fill> <path> [--json <file>]`: measures the product's own engine on a corpus of
 * anyone's making. Exit 0 when it ran, whatever the score; 2 with one clear line when the corpus can't be read.
 */
const KINDS: Record<string, () => Promise<(path: string) => Promise<object>>> = {
  text: async () => (await import('./eval/text.ts')).evalText,
  lines: async () => (await import('./eval/lines.ts')).evalLines,
  forms: async () => (await import('./eval/forms.ts')).evalForms,
  fill: async () => (await import('./eval/fill.ts')).evalFill,
  // Not of the contract: whose labels are right, the engine's or those that Chromium infers.
  labels: async () => (await import('./eval/labels.ts')).evalLabels,
  // Not of the contract: fields typed by hand without and with the extension.
  typing: async () => (await import('./eval/typing.ts')).evalTyping,
};

function usage(problem: string): never {
  console.error(
    `${problem} Cách dùng: npm run eval -- ${Object.keys(KINDS).join('|')} <đường dẫn> [--json <tệp>]`,
  );
  process.exit(2);
}

const args = process.argv.slice(2);
const flag = args.indexOf('--json');
const jsonFile = flag < 0 ? null : args.splice(flag, 2)[1];
if (jsonFile === undefined) usage('--json cần tên tệp.');
const [kind, path] = args;
if (!kind || !Object.hasOwn(KINDS, kind)) usage(`Không có loại "${kind ?? ''}".`);
if (!path) usage('Thiếu đường dẫn tới bộ đo.');

try {
  const summary = await (await KINDS[kind]!())(path);
  if (jsonFile) await writeFile(jsonFile, `${JSON.stringify(summary, null, 1)}\n`);
  const { errors: _errors, perPage: _perPage, ...short } = summary as { errors?: unknown; perPage?: unknown };
  console.log(JSON.stringify(short, null, 1));
} catch (error) {
  if (!(error instanceof CorpusError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
