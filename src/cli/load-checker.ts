import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createChecker } from '../check/create-checker.ts';
import { readRules } from '../rules/build-rules.ts';
import type { Localized, UnitFacts } from '../rules/types.ts';
import { BadInput } from './bad-input.ts';
import type { Tools } from './run-check.ts';

/**
 * The shipped rules, with the facts of `unitPath` if it is given; `unitName` is that path as the person wrote it.
 * Throws `BadInput` for a wrong unit.yml.
 */
export async function loadChecker(unitPath?: string, unitName = unitPath): Promise<Tools> {
  const unit = unitPath === undefined ? undefined : await readUnit(unitPath, unitName ?? unitPath);
  const { rules, folder } = readRules(fileURLToPath(new URL('../../rules', import.meta.url)));
  const titles = new Map<string, Localized>(folder.rules.map(({ id, value }) => [id, value.title]));
  return { checker: createChecker(rules, unit), titles };
}

async function readUnit(path: string, name: string): Promise<UnitFacts | undefined> {
  const yaml = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new BadInput([`${name}: không đọc được tệp (${error.code}); kiểm tra đường dẫn.`]);
  });
  // Loaded only here: a run without a unit shouldn't pay for the policy's schema.
  const { parseUnitFile } = await import('../settings/unit-file.ts');
  const parsed = parseUnitFile(yaml, name);
  if ('errors' in parsed) throw new BadInput(parsed.errors);
  return parsed.unit;
}
