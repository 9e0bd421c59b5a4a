import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { rulesPlugin } from '../../src/rules/vite-plugin.ts';
import { outputDir, root, type Target } from '../build-extension.ts';
import { shorten } from '../shorten-own-names.ts';
import { terserOptions } from '../terser-options.ts';

const contentScript = join(root, 'entrypoints/compose.content.ts');
/** The checker as a page carries it: names are judged by the background. */
const checkers = ['create-draft-checker', 'machine'].map((name) => join(root, `src/check/${name}.ts`));
const ruleModules = ['virtual:rules'];

/** The whole content script as it is shipped; gzipped bytes. */
export function contentScriptBytes(target: Target): number {
  const scripts = globSync('content-scripts/*.js', { cwd: outputDir(target) });
  return scripts.reduce((sum, name) => sum + gzipped(readFileSync(join(outputDir(target), name))), 0);
}

/** The checker with all rules as a page carries them: the part that grows with the rules; gzipped bytes. */
export function checkerBytes(): Promise<number> {
  const parts = [...checkers, ...ruleModules].map(
    (id, i) => `import * as part${i} from ${JSON.stringify(id)};console.log(part${i});`,
  );
  return bundledBytes(parts.join(''), () => false);
}

/** Everything else in the content script; gzipped bytes. */
export function besideCheckerBytes(): Promise<number> {
  return bundledBytes(
    `import script from ${JSON.stringify(contentScript)};console.log(script)`,
    (id) => /\/check\/(?:create-draft-checker|machine)\.ts$/.test(id) || ruleModules.includes(id),
  );
}

async function bundledBytes(source: string, leaveOut: (id: string) => boolean): Promise<number> {
  const entry = 'virtual:entry';
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': join(root, 'src') } },
    plugins: [
      preact(),
      rulesPlugin(root),
      {
        name: 'entry',
        enforce: 'pre',
        resolveId: (id) => (id === entry ? `\0${entry}` : undefined),
        load: (id) => (id === `\0${entry}` ? source : undefined),
      },
    ],
    build: {
      write: false,
      minify: 'terser',
      terserOptions,
      target: 'es2022',
      rolldownOptions: { input: entry, external: leaveOut },
    },
  });
  const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
  const codes = outputs.flatMap((part) => (part.type === 'chunk' ? shorten(part.code) : []));
  return (await Promise.all(codes)).reduce((sum, code) => sum + gzipped(Buffer.from(code)), 0);
}

function gzipped(bytes: Uint8Array): number {
  return gzipSync(bytes, { level: 9 }).length;
}
