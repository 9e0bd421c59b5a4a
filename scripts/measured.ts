import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { buildExtension, outputDir, root, targets } from './build-extension.ts';
import { readFigures, sayFigure } from './measure/read-figures.ts';
import { besideCheckerBytes, checkerBytes, contentScriptBytes } from './measured/measure-sizes.ts';
import { flatten, type Section, writePage } from './measured/write-page.ts';
import { zipFolder } from './zip-folder.ts';

for (const target of targets) buildExtension(target);

const sections = [await sizes(), ...benchmarks(), ...corpora()];
const machine = `Node ${process.versions.node}, ${cpus()[0]?.model ?? '?'}, ${cpus().length} ×`;
writeFileSync(join(root, 'docs/measured.md'), writePage(machine, sections));
console.log('docs/measured.md');

async function sizes(): Promise<Section> {
  const bytes = (count: number) => `${(count / 1000).toFixed(1)} kB`;
  return {
    title: 'Cỡ / Sizes',
    command: 'npm run measured',
    figures: [
      ['content script, Chrome, gzip', bytes(contentScriptBytes('chrome'))],
      ['content script, Firefox, gzip', bytes(contentScriptBytes('firefox'))],
      ['the checker and all rules as a page carries them, bundled alone, gzip', bytes(await checkerBytes())],
      ['of it the rest, bundled alone, gzip', bytes(await besideCheckerBytes())],
      ...targets.map(
        (target) => [`package for ${target}, zip`, bytes(zipFolder(outputDir(target)).length)] as const,
      ),
      ['rules', String(globSync('{must,should,must-not}/**/*.yml', { cwd: join(root, 'rules') }).length)],
    ],
  };
}

/** Each of these scripts prints JSON; one that package.json lacks is left out. */
function benchmarks(): Section[] {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const runs = [['Tốc độ / Speed', 'bench']].filter(([, script]) => scripts[script!]);
  return runs.map(([title, script]) => ({
    title: title!,
    command: `npm run -s ${script}`,
    figures: flatten(run(script!)),
  }));
}

/** What `npm run measure` left, if it was run here: the corpora are not part of the project. */
function corpora(): Section[] {
  const path = join(root, '.output/measure/measure.json');
  if (!existsSync(path)) return [];
  return [
    {
      title: 'Trên văn bản thật / On real texts (any finding, warnings)',
      command: 'npm run measure',
      figures: readFigures(readFileSync(path, 'utf8')).map(sayFigure),
    },
  ];
}

function run(script: string): unknown {
  const options = { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' } as const;
  const { stdout, stderr, status } = spawnSync('npm', ['run', '-s', script], options);
  if (status !== 0) throw new Error(`npm run ${script}: ${stderr}`);
  return JSON.parse(stdout);
}
