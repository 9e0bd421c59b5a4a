import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Builds } from '../rollout/build-packages.ts';
import { readText } from '../rollout/bytes.ts';
import { generateRollout } from '../rollout/generate.ts';
import { judgeUnitFile } from '../rollout/judge-unit-file.ts';
import { readEarlier, writeFolder } from './output-folder.ts';
import { loadKey, saveKey } from './unit-key.ts';
import type { World } from './world.ts';

const usage = 'Cách dùng: rollout unit.yml --out THƯ-MỤC [--xpi TỆP-ĐÃ-KÝ.xpi]';

/** `rollout unit.yml --out DIR`. Exit 0, or 2 with an error a line and nothing written. */
export async function rollout(
  args: readonly string[],
  loadBuilds: () => Builds,
  world: World,
): Promise<number> {
  const { cwd, out, err } = world;
  const asked = readArguments(args);
  if (!asked) return stop([usage]);
  const file = resolve(cwd, asked.unit);
  const folder = resolve(cwd, asked.out);
  try {
    const yaml = readText(await readFile(file));
    const judged = judgeUnitFile(yaml, asked.unit);
    if ('errors' in judged) return stop(judged.errors);
    const key = judged.rollout.from === 'store' ? undefined : await loadKey(judged.rollout.key, file, folder);
    if (key && 'errors' in key) return stop(key.errors);
    const rolled = await generateRollout({
      yaml,
      file: asked.unit,
      builds: loadBuilds(),
      keyPem: key?.pem,
      signedXpi: asked.xpi ? new Uint8Array(await readFile(resolve(cwd, asked.xpi))) : undefined,
      earlier: await readEarlier(folder),
    });
    if ('errors' in rolled) return stop(rolled.errors);
    const problem = await writeFolder(folder, rolled.files);
    if (problem) return stop([problem]);
    if (key) await saveKey(key, err);
    const { plan, files } = rolled;
    out(`Đã ghi ${files.size} tệp vào ${asked.out}. Đọc ${asked.out}/HUONG-DAN.md trước.`);
    out(`mã chính sách: ${plan.hash}`);
    if (key) out(`mã tiện ích: ${plan.chromium.chromium.id}, phiên bản ${plan.version}`);
    if (key) out(`khóa của đơn vị: ${key.path}${key.isNew ? ' (vừa tạo; cất thêm một bản ở nơi khác)' : ''}`);
    return 0;
  } catch (error) {
    return stop([describe(error)]);
  }

  function stop(lines: readonly string[]): 2 {
    lines.forEach(err);
    return 2;
  }
}

function readArguments(args: readonly string[]) {
  try {
    const options = { out: { type: 'string' }, xpi: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [unit, ...more] = positionals;
    return unit && values.out && more.length === 0 ? { unit, out: values.out, xpi: values.xpi } : undefined;
  } catch {
    return undefined;
  }
}

/** The file system's own errors name the path; anything else is ours to mend. */
function describe(error: unknown): string {
  if (error instanceof Error && 'code' in error && 'path' in error)
    return `${String(error.path)}: ${reasons[String(error.code)] ?? `không dùng được (${String(error.code)}); kiểm tra lại đường dẫn`}`;
  return `Lỗi ngoài dự kiến: ${error instanceof Error ? error.message : String(error)}; xin báo lại cho dự án`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'không có tệp này; kiểm tra lại đường dẫn',
  EISDIR: 'là thư mục; ghi tên tệp',
  EACCES: 'không có quyền; chọn chỗ khác hoặc xin quyền',
  EPERM: 'không có quyền; đóng chương trình đang mở thư mục này rồi chạy lại',
  ENOSPC: 'hết chỗ trên đĩa; dọn bớt rồi chạy lại',
};
