import type { ReadValue } from '../windows/read-reg.ts';

export interface RegistryTree {
  [name: string]: RegistryTree | readonly unknown[] | string | number;
}

/** The values below a key as nested objects, JSON texts of whole policies read; undefined where there are none. */
export function toTree(values: readonly ReadValue[], root: string): RegistryTree | undefined {
  const marker = `\\${root}\\`.toLowerCase();
  const tree = emptyTree();
  let any = false;
  for (const { key, name, value } of values) {
    const at = `\\${key}\\`.toLowerCase().indexOf(marker);
    if (at < 0) continue;
    any = true;
    const path = key
      .slice(at + root.length)
      .split('\\')
      .filter(Boolean);
    const into = path.reduce(descend, tree);
    into[name] = path.length === 0 ? readPolicyValue(value) : value;
  }
  return any ? tree : undefined;
}

/** A key may be called __proto__. */
const emptyTree = (): RegistryTree => Object.create(null);

function descend(tree: RegistryTree, part: string): RegistryTree {
  const below = tree[part];
  if (typeof below === 'object' && !Array.isArray(below)) return below as RegistryTree;
  const made = emptyTree();
  tree[part] = made;
  return made;
}

/** An office may keep a whole policy in one value, as JSON. */
function readPolicyValue(value: string | number): RegistryTree[string] {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
