import { build } from 'esbuild';
import { minify } from 'terser';
import { shorten } from './shorten-own-names.ts';
import { terserOptions } from './terser-options.ts';

/** createChecker as it is shipped to others, with a module's source (the rules) beside it. */
export async function bundleCheck(beside: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { createChecker } from './src/check/create-checker.ts';\n${beside}`,
      resolveDir: '.',
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
  });
  const { code = '' } = await minify(outputFiles[0]?.text ?? '', { ...terserOptions, module: true });
  return shorten(code);
}
