import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { buildExtension, outputDir, root, targets } from './build-extension.ts';
import { zipFolder, zipNamed } from './zip-folder.ts';

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

for (const target of targets) {
  buildExtension(target);
  save(target, zipFolder(outputDir(target)));
}
// Firefox's store asks for the sources of what a bundler made.
save(
  'sources',
  zipNamed(
    root,
    execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean),
  ),
);

function save(what: string, bytes: Uint8Array) {
  const file = `.output/bay-dieu-${version}-${what}.zip`;
  writeFileSync(join(root, file), bytes);
  console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${file}`);
}
