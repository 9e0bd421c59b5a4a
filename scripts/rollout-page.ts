import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './build-extension.ts';

/** rollout.html: one file that runs from disk. Its policy lets its own script run, and nothing be fetched. */
export async function buildRolloutPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/rollout-page/main.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome116', 'firefox140'],
    legalComments: 'none',
    charset: 'utf8',
    write: false,
  });
  const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  const page = readFileSync(join(root, 'src/rollout-page/index.html'), 'utf8');
  const style = page.match(/<style>([\s\S]*?)<\/style>/)?.[1] ?? '';
  const policy = `default-src 'none'; script-src '${hash(script)}'; style-src '${hash(style)}'; base-uri 'none'; form-action 'none'`;
  return page
    .replace(
      '<meta charset="utf-8">',
      () => `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    )
    .replace('</html>', () => `<script>${script}</script>\n</html>`);
}

const hash = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
