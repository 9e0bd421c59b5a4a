import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { createChecker } from '../../src/check/create-checker.ts';
import { buildRules, readRules } from '../../src/rules/build-rules.ts';
import { writeMixedPost } from './mixed-post.ts';
import { phraseExpression, timePeers } from './peers.ts';
import { shortest } from './time.ts';

/** Times the shipped checker beside its peers, all on the same text in the same run, and prints JSON. */
const { folder, rules } = readRules('rules');
const post = writeMixedPost(folder);
const phrases = fiveHundred();
const expression = phraseExpression(phrases);
// Numbered, so that no turn finds a paragraph of the turn before in memory.
const another = (text: string, turn: number) => text.replaceAll('\n', ` ${turn}\n`);

const yardstick = shortest((turn) => [...another(post, turn).matchAll(expression)].length);
const checker = createChecker(rules);
const whole = shortest((turn) => checker.check(another(post, turn)));
const decomposed = shortest((turn) => checker.check(another(post.normalize('NFD'), turn)));
const middle = post.length >> 1;
const edited = shortest((turn) =>
  checker.check(`${post.slice(0, middle)}${turn % 2 === 0 ? 'a' : 'b'}${post.slice(middle)}`),
);
const short = post.slice(2000, 2280).replaceAll('\n', ' ');
const many = 50;
const shortChecked = shortest((turn) => repeat((i) => checker.check(`${short}${turn * many + i}`))) / many;
const shortYardstick =
  shortest((turn) => repeat((i) => [...`${short}${turn * many + i}`.matchAll(expression)])) / many;
const started = shortest(() => createChecker(rules));
const peers = await timePeers(post, phrases);

console.log(
  JSON.stringify(
    {
      post: { units: post.length, paragraphs: post.split('\n').length, findings: checker.check(post).length },
      ms: rounded({
        'RegExp of 500 phrases': yardstick,
        'Bảy Điều, all rules': whole,
        'the same in NFD': decomposed,
        'after one letter': edited,
        'start-up': started,
        ...peers,
      }),
      'ms, 280 units': rounded({ 'RegExp of 500 phrases': shortYardstick, 'Bảy Điều': shortChecked }),
      ratio: rounded({
        'whole to RegExp (at most 1)': whole / yardstick,
        'whole to modern-ahocorasick (at most 0.067)': whole / peers['modern-ahocorasick']!,
        'NFD to NFC (at most 1.3)': decomposed / whole,
        'edit to RegExp (at most 0.15)': edited / yardstick,
        '280 units to RegExp (at most 1.2)': shortChecked / shortYardstick,
      }),
      'kB gzipped': rounded(await sizes()),
    },
    null,
    2,
  ),
);

/** The rules' own phrases, then pieces of the post that no rule has. */
function fiveHundred(): string[] {
  const own = folder.rules.flatMap(({ value }) => (value.match.phrases ?? []).map(({ text }) => text));
  return [...new Set(own)].slice(0, 500);
}

function repeat(run: (i: number) => unknown): void {
  for (let i = 0; i < many; i++) run(i);
}

function rounded(figures: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, Number(value.toPrecision(3))]),
  );
}

async function sizes(): Promise<Record<string, number>> {
  const modules = buildRules('rules');
  const code = await bundle("export { createChecker } from './src/check/create-checker.ts';");
  const both = await bundle(
    `export { createChecker } from './src/check/create-checker.ts';\n${modules['virtual:rules']}`,
  );
  return { checker: code, 'checker and rules (at most 40)': both };
}

async function bundle(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
    write: false,
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1000;
}
