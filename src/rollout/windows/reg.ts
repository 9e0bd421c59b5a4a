import { type Bytes, toUtf16WithBom } from '../bytes.ts';
import type { RegistryValue } from './registry.ts';

const head = 'Windows Registry Editor Version 5.00';

/** As regedit writes it: UTF-16LE with a byte order mark, CRLF, backslashes and quotation marks doubled by a backslash. */
export function writeReg(values: readonly RegistryValue[]): Bytes {
  const keys = [...new Set(values.map(({ key }) => key))];
  const sections = keys.map((key) => {
    const own = values.filter((value) => value.key === key);
    return `[${hive}${key}]\n${own.map(writeValue).join('\n')}\n`;
  });
  return toUtf16WithBom(`${[head, ...sections].join('\n\n')}\n`);
}

const hive = 'HKEY_LOCAL_MACHINE\\';

function writeValue({ name, value }: RegistryValue): string {
  const written = typeof value === 'number' ? `dword:${value.toString(16).padStart(8, '0')}` : quote(value);
  return `${quote(name)}=${written}`;
}

const quote = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;
