/**
 * Numbers as characters that a JavaScript string literal and gzip both carry cheaply: 45 values a character, and
 * 45 more that say "another character follows".
 */
const alphabet =
  ' !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const base = 45;

export function packNumbers(numbers: readonly number[]): string {
  let packed = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= base) {
      packed += alphabet[base + (rest % base)];
      rest = Math.floor(rest / base);
    }
    packed += alphabet[rest];
  }
  return packed;
}

/** The way back: the first `count` of `numbers`. Trusts its input: the build made it. */
export function unpackNumbers(packed: string): { readonly numbers: Uint32Array; readonly count: number } {
  const values = new Uint8Array(128);
  for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
  const numbers = new Uint32Array(packed.length);
  let count = 0;
  let number = 0;
  let scale = 1;
  for (let i = 0; i < packed.length; i++) {
    const value = values[packed.charCodeAt(i)]!;
    if (value >= base) {
      number += (value - base) * scale;
      scale *= base;
    } else {
      numbers[count++] = number + value * scale;
      number = 0;
      scale = 1;
    }
  }
  return { numbers, count };
}
