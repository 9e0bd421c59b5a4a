/** The words that stand in the bytes, as UTF-8 or as UTF-16LE. */
export function findInBytes(bytes: Uint8Array, words: readonly string[]): string[] {
  const haystack = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return words.filter((word) =>
    (['utf8', 'utf16le'] as const).some((encoding) => haystack.includes(Buffer.from(word, encoding))),
  );
}
