/** Bytes in memory of their own, as WebCrypto wants them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** A folder: path with forward slashes → content. */
export type Files = ReadonlyMap<string, Bytes>;

export const toUtf8 = (text: string): Bytes => new TextEncoder().encode(text);

/** What Windows tools of before 2019 need to see that a text is UTF-8. */
export const toUtf8WithBom = (text: string): Bytes => toUtf8(`\ufeff${toCrlf(text)}`);

export function toUtf16WithBom(text: string): Bytes {
  const units = `\ufeff${toCrlf(text)}`;
  const bytes = new Uint8Array(units.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < units.length; i++) view.setUint16(i * 2, units.charCodeAt(i), true);
  return bytes;
}

/** UTF-16 or UTF-8, by its byte order mark; without one UTF-8. */
export function readText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

export function joinBytes(...parts: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

const toCrlf = (text: string) => text.replace(/\r?\n/g, '\r\n');
