import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** createChecker as it is shipped, with a module's source (the rules) beside it. */
export async function bundleChecker(beside: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { createChecker } from './src/check/create-checker.ts';\n${beside}`,
      resolveDir: '.',
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
    write: false,
  });
  return outputFiles[0]!.contents;
}

export function gzippedKilobytes(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length / 1000;
}
