export interface ReadValue {
  readonly key: string;
  readonly name: string;
  readonly value: string | number;
}

/** Values and keys of a registry export; undefined where the text is none. Deletions and binary values are left out. */
export function readReg(
  text: string,
): { readonly keys: readonly string[]; readonly values: readonly ReadValue[] } | undefined {
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\\\r?\n\s*/g, '')
    .split(/\r?\n/);
  if (!/^(Windows Registry Editor Version 5\.00|REGEDIT4)$/.test(lines[0]?.trim() ?? '')) return undefined;
  const keys: string[] = [];
  const values: ReadValue[] = [];
  let key: string | undefined;
  for (const line of lines) {
    const section = line.match(/^\[(-?)(.+)\]\s*$/);
    if (section) {
      key = section[1] ? undefined : section[2];
      if (key) keys.push(key);
      continue;
    }
    const pair = line.match(/^"((?:[^"\\]|\\.)*)"=(.*)$/);
    const value = pair?.[2] === undefined ? undefined : readValue(pair[2].trim());
    if (key && pair?.[1] !== undefined && value !== undefined)
      values.push({ key, name: unescapeText(pair[1]), value });
  }
  return { keys, values };
}

/** REG_SZ and REG_DWORD as written; REG_SZ, REG_EXPAND_SZ and REG_MULTI_SZ also as UTF-16LE bytes. */
function readValue(written: string): string | number | undefined {
  const quoted = written.match(/^"((?:[^"\\]|\\.)*)"$/)?.[1];
  if (quoted !== undefined) return unescapeText(quoted);
  const dword = written.match(/^dword:([0-9a-f]{1,8})$/i)?.[1];
  if (dword) return Number.parseInt(dword, 16);
  const hex = written.match(/^hex\([127]\):([0-9a-f,]*)$/i)?.[1];
  if (hex === undefined) return undefined;
  const bytes = Uint8Array.from(hex.split(',').filter(Boolean), (byte) => Number.parseInt(byte, 16));
  return new TextDecoder('utf-16le').decode(bytes).replace(/\0+$/, '').replaceAll('\0', '\n');
}

const unescapeText = (text: string) => text.replace(/\\(.)/g, '$1');
