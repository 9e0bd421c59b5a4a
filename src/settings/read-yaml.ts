import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { codePoint } from './judge-text.ts';

/** Where something stands: line and column, from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}
export interface Fault extends Place {
  readonly text: string;
}
export interface ReadYaml {
  readonly value: unknown;
  /** The place of what a path leads to, or of the key itself; of the nearest ancestor if it is not there. */
  placeOf(path: readonly PropertyKey[], key: boolean): Place;
}

/** A unit has some names and seven articles: 64 KiB is far above what it needs, and still read at once. */
const mostUnits = 64 * 1024;
const deepest = 32;

/**
 * Plain YAML as plain data: maps, lists, text, true and false. Everything written as text or number is text as it
 * stands (a phone number keeps its leading zero); a key with nothing after it counts as not written.
 */
export function readYaml(text: string): ReadYaml | { readonly faults: readonly Fault[] } {
  const refused = refuse(text);
  if (refused) return { faults: [refused] };
  const lines = new LineCounter();
  const document = parse(text, lines);
  if (!document)
    return { faults: [{ line: 1, column: 1, text: 'không đọc được tệp YAML; so lại với tệp mẫu' }] };
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const faults = [
    ...document.errors.map((error) => ({
      ...place(error.pos[0]),
      text: yamlFaults[error.code] ?? otherFault,
    })),
    ...faultsOf(document).map(({ offset, text }) => ({ ...place(offset), text })),
  ];
  if (faults.length > 0) return { faults };
  return {
    value: toPlain(document.contents),
    placeOf: (path, key) => place(offsetOf(document, path, key)),
  };
}

function parse(text: string, lineCounter: LineCounter): Document | undefined {
  try {
    // uniqueKeys compares every key with every other: faultsOf does it with a set.
    return parseDocument(text, { lineCounter, uniqueKeys: false, prettyErrors: false });
  } catch {
    return undefined;
  }
}

/** What must not reach the parser: it would be slow, or lost without a word. */
function refuse(text: string): Fault | undefined {
  if (text.length > mostUnits) return { line: 1, column: 1, text: 'tệp quá lớn; rút xuống dưới 64 KB' };
  const strange = /[^\t\n\r\x20-\x7e\x85\u{a0}-\u{d7ff}\u{e000}-\u{fffc}\u{10000}-\u{10ffff}]/u.exec(text);
  if (strange)
    return {
      ...placeIn(text, strange.index),
      text:
        strange[0] === '\0' || strange[0] === '\ufffd'
          ? 'tệp không ở dạng UTF-8; lưu lại, chọn bảng mã UTF-8'
          : `có ký tự điều khiển ${codePoint(strange[0])}; xóa ký tự đó`,
    };
  const deep = tooDeep(text);
  if (deep !== undefined) return { ...placeIn(text, deep), text: 'lồng quá nhiều tầng; so lại với tệp mẫu' };
}

/** Brackets, inner dashes and indents are counted as they stand, quoted or not: no unit.yml comes near. */
function tooDeep(text: string): number | undefined {
  const inline = /^(?: {100}|[ \t]*(?:[-?:][ \t]+){32})/m.exec(text);
  if (inline) return inline.index;
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) return index;
  }
}

function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function faultsOf(document: Document): { offset: number; text: string }[] {
  const faults: { offset: number; text: string }[] = [];
  visit(document, {
    Node(_, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) faults.push({ offset, text: 'có tham chiếu YAML (*); ghi thẳng nội dung vào đây' });
      else if (node.anchor) faults.push({ offset, text: 'có nhãn YAML (&); bỏ nhãn, ghi thẳng nội dung' });
      else if (node.tag)
        faults.push({ offset, text: 'có kiểu YAML (!); bỏ phần bắt đầu bằng dấu chấm than' });
      if (isMap(node)) faults.push(...faultyKeys(node.items));
    },
  });
  return faults;
}

function faultyKeys(pairs: readonly { readonly key: unknown }[]): { offset: number; text: string }[] {
  const seen = new Set<string>();
  return pairs.flatMap(({ key }) => {
    const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
    if (!isScalar(key)) return [{ offset, text: 'khóa không phải là chữ; ghi khóa: giá trị' }];
    const written = String(key.value);
    if (seen.has(written)) return [{ offset, text: 'khóa ghi hai lần; giữ lại một' }];
    seen.add(written);
    return [];
  });
}

function toPlain(node: unknown): unknown {
  if (isMap(node)) {
    const written = node.items.filter(({ value }) => !isBlank(value));
    return Object.fromEntries(written.map(({ key, value }) => [keyOf(key), toPlain(value)]));
  }
  if (isSeq(node)) return node.items.map(toPlain);
  if (!isScalar(node)) return isBlank(node) ? {} : node;
  return typeof node.value === 'number' || typeof node.value === 'bigint' ? (node.source ?? '') : node.value;
}

const isBlank = (node: unknown) => node === null || (isScalar(node) && node.value === null && !node.source);
const keyOf = (key: unknown) => (isScalar(key) ? String(key.value) : '');

function offsetOf(document: Document, path: readonly PropertyKey[], atKey: boolean): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  path.forEach((part, index) => {
    const child: unknown = isMap(node)
      ? node.items.find(({ key }) => keyOf(key) === part)
      : isSeq(node)
        ? node.items[Number(part)]
        : undefined;
    node = isPair(child) ? child.value : child;
    const wanted: unknown =
      isPair(child) && ((atKey && index === path.length - 1) || !startsSomewhere(node)) ? child.key : node;
    if (startsSomewhere(wanted)) offset = wanted.range?.[0] ?? offset;
  });
  return offset;
}

const startsSomewhere = (node: unknown): node is Node =>
  isNode(node) && node.range !== undefined && node.range !== null;

const otherFault = 'không đúng cách viết YAML; so lại với tệp mẫu';
const yamlFaults: Readonly<Record<string, string>> = {
  BAD_INDENT: 'thụt dòng không thẳng hàng; các khóa cùng cấp thụt như nhau, bằng dấu cách',
  TAB_AS_INDENT: 'thụt dòng bằng phím Tab; thay bằng dấu cách',
  BAD_ALIAS: 'có dấu * ở đầu; đặt cả dòng chữ trong ngoặc kép',
  BAD_SCALAR_START: 'dòng chữ bắt đầu bằng ký tự đặc biệt; đặt trong ngoặc kép',
  BAD_DQ_ESCAPE: 'có dấu \\ trong ngoặc kép; viết \\\\ hoặc dùng ngoặc đơn',
  MISSING_CHAR: 'thiếu dấu ngoặc, dấu nháy hoặc dấu cách; đóng lại cho đủ',
  MULTIPLE_DOCS: 'có dòng --- chia tệp làm hai; bỏ dòng đó, giữ lại một phần',
  MULTILINE_IMPLICIT_KEY: 'thiếu dấu hai chấm sau khóa, hoặc thụt dòng sai; ghi khóa: giá trị',
  BLOCK_AS_IMPLICIT_KEY: 'có dấu hai chấm trong dòng chữ; đặt cả dòng trong ngoặc kép',
  BLOCK_IN_FLOW: 'có danh sách xuống dòng trong ngoặc; viết lại, mỗi mục một dòng',
};
