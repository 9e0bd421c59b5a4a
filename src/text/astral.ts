import type { Fold } from './fold.ts';

/**
 * A high surrogate at `i`: styled letters and digits of the supplementary planes (𝐯𝐚𝐲, 🅥) are read plainly, tags
 * and variation selectors vanish, emoji and all else stay as two units that both stand for the whole pair.
 * Gives the index of the last unit that it took.
 */
export function foldAstral(fold: Fold, text: string, i: number): number {
  const point = text.codePointAt(i)!;
  if (point <= 0xffff) {
    fold.put(point, i, i + 1);
    return i;
  }
  if (point >= 0xe0000 && point <= 0xe0fff) return i + 1;
  const plain = readStyled(point);
  if (plain !== undefined) {
    fold.putAll(plain, i, i + 2);
  } else {
    fold.put(text.charCodeAt(i), i, i + 2);
    fold.put(text.charCodeAt(i + 1), i, i + 2);
  }
  return i + 1;
}

function readStyled(point: number): string | undefined {
  if (
    (point >= 0x1d400 && point <= 0x1d7ff) ||
    (point >= 0x1f100 && point <= 0x1f149) ||
    point >> 4 === 0x1fbf
  ) {
    const plain = String.fromCodePoint(point).normalize('NFKC');
    return plain.length <= 4 && plain !== String.fromCodePoint(point) ? plain : undefined;
  }
  // White letters on black have no compatibility form: circled from U+1F150, squared from U+1F170.
  if (point >= 0x1f150 && point <= 0x1f169) return String.fromCharCode(0x41 + point - 0x1f150);
  if (point >= 0x1f170 && point <= 0x1f189) return String.fromCharCode(0x41 + point - 0x1f170);
  return undefined;
}
