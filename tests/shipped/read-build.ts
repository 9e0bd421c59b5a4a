import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { outputDir, type Target } from '../../scripts/build-extension.ts';

const manifest = z.looseObject({
  permissions: z.array(z.string()),
  content_security_policy: z.object({ extension_pages: z.string() }),
  content_scripts: z.array(z.looseObject({ matches: z.array(z.string()), js: z.array(z.string()) })),
});

export function readManifest(target: Target) {
  return manifest.parse(JSON.parse(readFileSync(join(outputDir(target), 'manifest.json'), 'utf8')));
}

/** Everything of a build that a browser runs or shows, by its name in the build. */
export function readShippedText(target: Target): readonly { name: string; text: string }[] {
  const folder = outputDir(target);
  return globSync('**/*.{js,html,css}', { cwd: folder })
    .sort()
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}
