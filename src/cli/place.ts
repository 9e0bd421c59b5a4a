export interface Place {
  /** Both from 1; the column in UTF-16 units. */
  readonly line: number;
  readonly column: number;
}

/** Gives the places of offsets in a text, which must be asked in rising order. A line ends at \n, \r\n or \r. */
export function placer(text: string): (offset: number) => Place {
  let line = 1;
  let lineStart = 0;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) {
      const isEnd = text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n');
      if (!isEnd) continue;
      line++;
      lineStart = at + 1;
    }
    return { line, column: offset - lineStart + 1 };
  };
}
