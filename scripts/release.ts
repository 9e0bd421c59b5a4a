import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { z } from 'zod';
import { type Bytes, toUtf8, toUtf8WithBom } from '../src/rollout/bytes.ts';
import { packageName, packPackage } from '../src/rollout/pack/open-package.ts';
import { packZip } from '../src/rollout/pack/zip.ts';
import { root } from './build-extension.ts';
import { readBuilds } from './read-build.ts';
import { buildRolloutPage } from './rollout-page.ts';

/** `npm run release`: one zip for the officer; a browser is enough for rollout.html, Node for bay-dieu.mjs. */
const { version } = z.object({ version: z.string() }).parse(JSON.parse(readText('package.json')));
const name = `bay-dieu-rollout-${version}`;
const files = new Map<string, Bytes>([
  ['rollout.html', toUtf8(await buildRolloutPage())],
  [packageName, packPackage(readBuilds())],
  ['unit.sample.yml', toUtf8WithBom(readText('unit.sample.yml'))],
  ['bay-dieu.mjs', await bundleCommand()],
  ['bay-dieu.cmd', toUtf8('@node "%~dp0bay-dieu.mjs" %*\r\n')],
  ['DOC-TRUOC.txt', toUtf8WithBom(readText('docs/rollout-doc-truoc.txt'))],
  ['LICENSE.txt', toUtf8(readText('LICENSE'))],
]);
const zip = packZip(new Map([...files].map(([path, bytes]) => [`${name}/${path}`, bytes])));
writeFileSync(join(root, `.output/${name}.zip`), zip);
console.log(`${createHash('sha256').update(zip).digest('hex')}  .output/${name}.zip`);

async function bundleCommand(): Promise<Bytes> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/cli/release.ts')],
    bundle: true,
    format: 'esm',
    // yaml's build for Node is CommonJS and asks for its modules as it runs; the one for browsers needs none.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  return toUtf8(outputFiles[0]?.text ?? '');
}

function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
