/** The path of the first place where two plain values differ, as unit.yml's errors write it; undefined where none does. */
export function findDifference(want: unknown, have: unknown, path = ''): string | undefined {
  if (Object.is(want, have)) return undefined;
  if (!isHolder(want) || !isHolder(have) || Array.isArray(want) !== Array.isArray(have))
    return path || 'policy';
  const list = Array.isArray(want);
  const keys = [...new Set([...Object.keys(want), ...Object.keys(have)])];
  if (!list) keys.sort();
  for (const key of keys) {
    const below = list ? `${path}[${key}]` : path ? `${path}.${key}` : key;
    const found = findDifference(want[key], have[key], below);
    if (found !== undefined) return found;
  }
  return undefined;
}

const isHolder = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
