import { globSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { cacheDir } from '../../fixtures/cache-dir.ts';

const root = join(import.meta.dirname, '../../..');
export const pagesDir = join(root, 'tests/fixtures/pages');
export const bundlesDir = join(cacheDir, 'pages');

let bundled: Promise<void> | undefined;

/** Bundles the pages' editors, once a process and only when a source is newer. */
export function bundlePages(): Promise<void> {
  bundled ??= bundleWhenStale();
  return bundled;
}

async function bundleWhenStale() {
  const stamp = join(bundlesDir, '.stamp');
  const sources = [...globSync(join(pagesDir, '**/*.{ts,tsx}')), join(root, 'package-lock.json')];
  if (newest(sources) < modified(stamp)) return;
  mkdirSync(bundlesDir, { recursive: true });
  await build({
    entryPoints: globSync(join(pagesDir, '*/page.{ts,tsx}')).map((file) => ({
      in: file,
      out: basename(dirname(file)),
    })),
    outdir: bundlesDir,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    // Draft.js, through fbjs, expects Node's name for the global object.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    jsxImportSource: 'react',
    jsx: 'automatic',
    logLevel: 'error',
  });
  writeFileSync(stamp, '');
}

function newest(files: readonly string[]): number {
  return Math.max(...files.map(modified));
}

function modified(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
