import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readText } from '../rollout/bytes.ts';
import { judgeBrowsers, type Verdict } from '../rollout/verify/judge-browsers.ts';
import { browserOfPath, type Found, readPolicies } from '../rollout/verify/read-policies.ts';
import { policyHash } from '../settings/policy-hash.ts';
import { parseUnitFile } from '../settings/unit-file.ts';
import type { World } from './world.ts';

/**
 * `bay-dieu verify unit.yml FILE…`: a line a browser, then the policy's hash. Exit 0: in force everywhere; 1: something
 * differs; 2: something is missing, or the input can't be read.
 */
export async function verify(args: readonly string[], { cwd, out, err }: World): Promise<number> {
  const [unitPath, ...files] = args;
  if (!unitPath || files.length === 0) {
    err('Cách dùng: verify unit.yml TỆP… (policies.json, tệp chính sách JSON, tệp xuất từ registry)');
    return 2;
  }
  const yaml = await read(resolve(cwd, unitPath));
  if (yaml === undefined) {
    err(`${unitPath}: không đọc được; kiểm tra lại đường dẫn`);
    return 2;
  }
  const unit = parseUnitFile(yaml, unitPath);
  if ('errors' in unit) {
    unit.errors.forEach(err);
    return 2;
  }
  const found: Found[] = [];
  for (const path of files) {
    const text = await read(resolve(cwd, path));
    const policies = text === undefined ? [nothingIn(path)] : readPolicies(path, text);
    if (!policies) {
      err(`${path}: không phải tệp chính sách JSON hay tệp xuất từ registry; chọn đúng tệp`);
      return 2;
    }
    found.push(...policies);
  }
  const verdicts = judgeBrowsers(unit.policy, found);
  if (verdicts.size === 0) {
    err('Các tệp này không nói về trình duyệt nào; xuất lại khóa HKLM\\SOFTWARE\\Policies');
    return 2;
  }
  for (const [browser, verdict] of verdicts) out(`${browser}: ${write(verdict)}`);
  out(`mã chính sách: ${policyHash(unit.policy)}`);
  const states = [...verdicts.values()].map(({ state }) => state);
  return states.includes('missing') ? 2 : states.includes('differs') ? 1 : 0;
}

/** A file that is not there says nothing for its browser: that is what is to be found out. */
const nothingIn = (path: string): Found => ({
  browser: browserOfPath(path),
  texts: new Map(),
  installed: new Set(),
});

function write(verdict: Verdict): string {
  if (verdict.state === 'differs') return `khác: ${verdict.path}`;
  return verdict.state === 'in force' ? 'đang có hiệu lực' : 'thiếu';
}

async function read(path: string): Promise<string | undefined> {
  try {
    return readText(await readFile(path));
  } catch {
    return undefined;
  }
}
