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
import { type Fault, type Place, refuseYaml } from './refuse-yaml.ts';
import { describeYamlError } from './yaml-errors.ts';

export interface ReadYaml {
  readonly value: unknown;
  /** The place of what a path leads to, or of the key itself; of the nearest ancestor if it is not there. */
  placeOf(path: readonly PropertyKey[], key: boolean): Place;
}

/**
 * Plain YAML as plain data: maps, lists, text, true and false. Everything written as text or number is text as it
 * stands (a phone number keeps its leading zero); a key with nothing after it counts as not written.
 */
export function readYaml(text: string): ReadYaml | { readonly faults: readonly Fault[] } {
  const refused = refuseYaml(text);
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
      text: describeYamlError(error.code),
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
