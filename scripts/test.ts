import { findOrInstall, howToInstall } from './install-browser.ts';
import { oneCheck, runTool, sum } from './run-stage.ts';
import { runVitest } from './run-vitest.ts';

const tsc = 'node_modules/typescript/bin/tsc';
const biome = 'node_modules/@biomejs/biome/bin/biome';

const outcome = sum([
  oneCheck(
    'types',
    () => runTool(tsc, '--noEmit'),
    () => runTool(tsc, '--noEmit', '-p', 'tsconfig.pure.json'),
  ),
  oneCheck('lint', () => runTool(biome, 'check', '--error-on-warnings')),
  await runVitest('unit'),
  oneCheck('build', () => runTool('scripts/build.ts')),
  await runVitest('shipped'),
  ...(['chromium', 'firefox'] as const).map((kind) => oneCheck(`${kind} is here`, () => isHere(kind))),
  // Side by side: a browser test waits more than it works.
  ...(await Promise.all([runVitest('e2e', 'chromium'), runVitest('e2e', 'firefox')])),
]);

console.log(`\n${outcome.passed} passed, ${outcome.failed} failed`);
process.exitCode = outcome.failed === 0 ? 0 : 1;

function isHere(kind: 'chromium' | 'firefox'): boolean {
  const path = findOrInstall(kind);
  console.log(path ?? howToInstall(kind));
  return path !== undefined;
}
