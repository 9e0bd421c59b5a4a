import { type Document, isMap, isNode, LineCounter, type ParsedNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import { explainIssue } from './explain-issue.ts';
import { type Problem, writePath } from './problem.ts';

/** A YAML file that fits its schema, and where each of its values stands. */
export interface YamlFile<T> {
  readonly file: string;
  readonly value: T;
  /** A problem at the value of a path of the file. */
  at(path: readonly PropertyKey[], vi: string, en: string): Problem;
}

type Read<T> =
  | { readonly ok: true; readonly yaml: YamlFile<T> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Bytes to a checked value. `file` is the name that problems give. */
export function readYaml<T>(file: string, bytes: Uint8Array, schema: z.ZodType<T>): Read<T> {
  const text = decode(file, bytes);
  if (typeof text !== 'string') return { ok: false, problems: [text] };
  const tab = /^[ ]*\t/m.exec(text);
  if (tab) {
    const at = position(text, tab.index + tab[0].length - 1);
    return {
      ok: false,
      problems: [
        {
          file,
          ...at,
          path: '',
          vi: 'dòng thụt vào bằng phím Tab; thay mỗi Tab bằng dấu cách',
          en: 'a tab indents this line; use spaces',
        },
      ],
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: false, schema: 'core' });
  const at = (path: readonly PropertyKey[], vi: string, en: string): Problem => ({
    file,
    ...locate(document, lines, path),
    path: writePath(path),
    vi,
    en,
  });
  if (document.errors.length > 0) {
    return {
      ok: false,
      problems: document.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        return {
          file,
          line,
          column: col,
          path: '',
          vi: `không đọc được YAML: ${error.message.split('\n')[0]}; xem lại dấu cách, dấu hai chấm và dấu nháy ở dòng này`,
          en: 'not YAML; look at spaces, colons and quotes here',
        };
      }),
    };
  }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }), { reportInput: true });
  if (result.success) return { ok: true, yaml: { file, value: result.data, at } };
  return { ok: false, problems: result.error.issues.flatMap((issue) => explainIssue(issue, at)) };
}

function decode(file: string, bytes: Uint8Array): string | Problem {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const sound = soundPrefix(bytes);
    return {
      file,
      ...position(sound, sound.length),
      path: '',
      vi: 'tệp không ở bảng mã UTF-8; lưu lại bằng UTF-8',
      en: 'not UTF-8; save it as UTF-8',
    };
  }
}

/** What stands before the first byte that is no UTF-8. */
function soundPrefix(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.slice(0, text.indexOf('\ufffd'));
}

function position(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** The place of a path's value, or of the nearest thing above it that exists; for a key, of the key itself. */
function locate(
  document: Document<ParsedNode>,
  lines: LineCounter,
  path: readonly PropertyKey[],
): { line: number; column: number } {
  let offset = 0;
  let node: unknown = document.contents;
  for (const key of path) {
    if (isNode(node) && node.range) offset = node.range[0];
    if (isMap(node)) {
      const pair = node.items.find((item) => isNode(item.key) && String(item.key) === String(key));
      if (isNode(pair?.key) && pair.key.range) offset = pair.key.range[0];
      node = pair?.value;
    } else {
      node =
        isNode(node) && 'get' in node && typeof node.get === 'function' ? node.get(key, true) : undefined;
    }
    if (node === undefined || node === null) break;
  }
  if (isNode(node) && node.range) offset = node.range[0];
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}
