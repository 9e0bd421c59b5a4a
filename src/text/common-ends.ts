/** How many units two texts have in common from their start on. Compared in halves: engines compare strings in bulk. */
export function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let same = 0;
  for (let size = most; size > 0; size >>= 1) {
    while (same + size <= most && a.slice(same, same + size) === b.slice(same, same + size)) same += size;
  }
  return same;
}

/** The same from their ends, at most `most` units. */
export function commonEnd(a: string, b: string, most: number): number {
  let same = 0;
  const cut = (text: string, size: number) => text.slice(text.length - same - size, text.length - same);
  for (let size = most; size > 0; size >>= 1) {
    while (same + size <= most && cut(a, size) === cut(b, size)) same += size;
  }
  return same;
}
