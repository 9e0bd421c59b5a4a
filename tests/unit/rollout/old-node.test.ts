import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Younger than Node 20, which many offices have, and than browsers of 2023, where rollout.html may be opened. */
const tooYoung =
  /Map\.groupBy|Object\.groupBy|Array\.fromAsync|Promise\.(try|withResolvers)|RegExp\.escape|\.(isSubsetOf|isSupersetOf|union|intersection|symmetricDifference)\(|\.(values|keys|entries)\(\)\s*\.(map|filter|find|some|every|reduce|toArray|flatMap|take|drop)\(/;
const root = new URL('../../../src/', import.meta.url);

test('what the release runs asks for nothing that Node 20 lacks', () => {
  const files = globSync('{rollout,rollout-page,settings}/**/*.ts', { cwd: root });
  expect(files.length).toBeGreaterThan(50);
  for (const file of [...files, 'cli/rollout.ts', 'cli/verify.ts', 'cli/release.ts', 'cli/output-folder.ts'])
    expect(readFileSync(new URL(file, root), 'utf8'), file).not.toMatch(tooYoung);
});
