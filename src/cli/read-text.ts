import { readFile } from 'node:fs/promises';
import { BadInput } from './bad-input.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp này; kiểm tra lại đường dẫn',
  EISDIR: 'đây là thư mục; hãy nêu từng tệp',
  EACCES: 'không được phép đọc tệp này',
};

/** A whole file, or standard input, as text. Throws `BadInput` if it can't be read or is not UTF-8. */
export async function readText(
  name: string,
  path: string,
  input: AsyncIterable<Uint8Array>,
): Promise<string> {
  const bytes =
    name === '-' ? await readAll(input) : await readFile(path).catch((error) => refuse(name, error));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new BadInput([`${name}: không phải văn bản UTF-8; lưu lại tệp bằng mã UTF-8.`]);
  }
}

async function readAll(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function refuse(name: string, error: NodeJS.ErrnoException): never {
  throw new BadInput([`${name}: ${reasons[error.code ?? ''] ?? `không đọc được (${error.code})`}.`]);
}
