import { isAbsolute, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BadInput } from './bad-input.ts';

export interface Arguments {
  /** As they were given; "-" is standard input. */
  readonly files: readonly string[];
  readonly format: 'human' | 'json' | 'jsonl';
  readonly names: boolean;
  readonly unit: string | undefined;
  readonly help: boolean;
}

export const usage = `Cách dùng: npm run -s check -- [tùy chọn] TỆP…      (“-”: đọc từ đầu vào chuẩn)

  --json         mỗi điều tìm thấy một dòng JSON
  --jsonl        đầu vào mỗi dòng một {"id","text"}, đầu ra mỗi dòng một {"id","findings"}
  --names        mỗi dòng là một tên tài khoản
  --unit TỆP     thêm dữ kiện của đơn vị (unit.yml)

Mã thoát: 0 không thấy gì, 1 có điều cần xem, 2 đầu vào sai.`;

/** Throws `BadInput` for an unknown option, or when there is nothing to read. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  if (values.json && values.jsonl) throw new BadInput(['--json và --jsonl không đi cùng nhau; chọn một.']);
  const format = values.jsonl ? 'jsonl' : values.json ? 'json' : 'human';
  const files = positionals.length === 0 && format === 'jsonl' ? ['-'] : positionals;
  if (files.length === 0 && !values.help) throw new BadInput(['Chưa có tệp nào để kiểm tra.', usage]);
  return { files, format, names: values.names, unit: values.unit, help: values.help };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        jsonl: { type: 'boolean', default: false },
        names: { type: 'boolean', default: false },
        unit: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    const said = error instanceof Error ? error.message.split(/[.\n]/)[0] : String(error);
    throw new BadInput([`Tùy chọn không hợp lệ (${said}).`, usage]);
  }
}

/** npm runs scripts in the package's folder; paths are meant from where npm was called. */
export function locate(file: string, from: string): string {
  return isAbsolute(file) ? file : resolve(from, file);
}
