import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { buildRules } from '../src/rules/build-rules.ts';

/** Where package.json's exports["./check"] points. */
export const checkDir = '.output/check';

/**
 * Bundles `createChecker` and the compiled rules for `import { createChecker, rules } from 'bay-dieu/check'`: one
 * plain module without dependencies, and its types.
 */
export async function buildCheck(outDir = checkDir): Promise<void> {
  const modules = buildRules('rules');
  mkdirSync(outDir, { recursive: true });
  await build({
    stdin: {
      contents: `export { createChecker } from './src/check/create-checker.ts';\n${modules['virtual:rules']}`,
      resolveDir: '.',
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
    legalComments: 'none',
    outfile: `${outDir}/check.js`,
  });
  writeFileSync(`${outDir}/check.d.ts`, types());
}

/** The public types, from the rooms' own files, so that they can't drift apart. */
function types(): string {
  const ruleTypes = readFileSync('src/rules/types.ts', 'utf8');
  const checkTypes = readFileSync('src/check/types.ts', 'utf8').replace(/^import .*\n/gm, '');
  return `${ruleTypes}
${checkTypes}
export interface CompiledRules { readonly rules: readonly { readonly id: RuleId; readonly clause: ClauseId }[] }
export declare const rules: CompiledRules;
export declare function createChecker(rules: CompiledRules, unit?: UnitFacts): Checker;
`.replace(
    /^export const clauseIds = (\[[^\]]*\]) as const;/m,
    'export declare const clauseIds: readonly $1;',
  );
}

if (import.meta.main) await buildCheck();
