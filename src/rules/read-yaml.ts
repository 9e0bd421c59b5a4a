import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
} from 'yaml';
import type { z } from 'zod';
import { explainIssue } from './explain-issue.ts';
import { type Problem, writePath } from './problem.ts';

/** A YAML file that fits its schema, and where each of its values stands. */
export interface YamlFile<T> {
  readonly file: string;
  readonly value: T;
  /** A problem at the value of a path of the file, or at its key. */
  at(path: readonly PropertyKey[], vi: string, en: string, asKey?: boolean): Problem;
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
  const at = (path: readonly PropertyKey[], vi: string, en: string, asKey = false): Problem => ({
    file,
    ...locate(document, lines, path, asKey),
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

/**
 * The place of a path: of the value if it is written in one piece, of its key if it is a list or a block (or `asKey`);
 * of the nearest thing above it where the path itself is missing.
 */
function locate(
  document: Document<ParsedNode>,
  lines: LineCounter,
  path: readonly PropertyKey[],
  asKey = false,
): { line: number; column: number } {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isNode(item.key) && String(item.key) === String(key));
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key];
      offset = startOf(node) ?? offset;
    } else {
      break;
    }
  }
  if (isScalar(node) && !asKey) offset = startOf(node) ?? offset;
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
