import { gzipSync } from 'node:zlib';
import { bundleCheck } from '../../scripts/bundle-check.ts';
import { createChecker } from '../../src/check/create-checker.ts';
import { buildRules, readRules } from '../../src/rules/build-rules.ts';
import { timeColdStarts } from './cold-start.ts';
import { writeLivelyPost } from './lively-post.ts';
import { writeMixedPost } from './mixed-post.ts';
import { phraseExpression, preparePeers } from './peers.ts';
import { race, ratio, type Times, typical } from './time.ts';

/** Times the checker beside its peers, all on the same texts in the same run, turn by turn, and prints JSON. */
const { folder, rules } = readRules('rules');
const phrases = fiveHundred();
const expression = phraseExpression(phrases);
const turns = 40;
/** Short texts a turn: one alone is too quick to time. */
const many = 50;
const posts = { mixed: writeMixedPost(folder), lively: writeLivelyPost() };
const modules = buildRules('rules');
const shipped = await bundleCheck(modules['virtual:rules']);
const cold = timeColdStarts(shipped, 9);

const figures: Record<string, unknown> = {
  'mixed post': timePost(posts.mixed),
  'lively post': timePost(posts.lively),
  peers: await timeSlowPeers(posts.mixed),
  'start-up': rounded({
    'ms in a fresh process (at most 5)': typical(cold.made),
    'ms of the first check there': typical(cold.first),
    'ms, warm': typical(race({ start: () => createChecker(rules) }, turns).start),
  }),
  'kB gzipped': rounded({
    checker: gzippedKilobytes(await bundleCheck('')),
    'checker and rules (at most 40)': gzippedKilobytes(shipped),
  }),
};
console.log(JSON.stringify(figures, null, 2));

/** Contenders that a turn can hold forty times. No turn finds a paragraph of the turn before in memory. */
function timePost(post: string) {
  const all = Array.from({ length: turns * 2 }, (_, turn) => post.replaceAll('\n', ` ${turn}\n`));
  const decomposed = all.map((text) => text.normalize('NFD'));
  const middle = post.length >> 1;
  const edited = (turn: number) =>
    `${post.slice(0, middle)}${turn % 2 === 0 ? 'a' : 'b'}${post.slice(middle)}`;
  const short = post.slice(2000, 2280).replaceAll('\n', ' ');
  const [checker, composing, editing, shortly] = [0, 1, 2, 3].map(() => createChecker(rules));
  const times = race(
    {
      expression: (turn) => [...all[turn]!.matchAll(expression)].length,
      whole: (turn) => checker!.check(all[turn]!),
      decomposed: (turn) => composing!.check(decomposed[turn]!),
      edited: (turn) => editing!.check(edited(turn)),
      short: (turn) => repeat((i) => shortly!.check(`${short}${turn * many + i}`)),
      shortExpression: (turn) => repeat((i) => [...`${short}${turn * many + i}`.matchAll(expression)]),
    },
    turns,
  );
  return {
    units: post.length,
    paragraphs: post.split('\n').length,
    findings: checker!.check(post).length,
    ms: inMilliseconds({
      'RegExp of 500 phrases': times.expression,
      'Bảy Điều, all rules': times.whole,
      'the same in NFD': times.decomposed,
      'after one letter': times.edited,
      '280 units × 50, RegExp': times.shortExpression,
      '280 units × 50, Bảy Điều': times.short,
    }),
    ratio: rounded({
      'whole to RegExp (at most 1)': ratio(times.whole, times.expression),
      'NFD to NFC (at most 1.3)': ratio(times.decomposed, times.whole),
      'edit to RegExp (at most 0.15)': ratio(times.edited, times.expression),
      '280 units to RegExp (at most 1.2)': ratio(times.short, times.shortExpression),
    }),
  };
}

async function timeSlowPeers(post: string) {
  const checker = createChecker(rules);
  const peers = preparePeers(post, phrases);
  const times = race(
    { 'Bảy Điều': (turn) => checker.check(post.replaceAll('\n', ` ${turn}\n`)), ...peers.quick },
    12,
  );
  return {
    ms: { ...inMilliseconds(times), ...rounded(await peers.timeSlow()) },
    ratio: rounded({
      'Bảy Điều to modern-ahocorasick (at most 0.067)': ratio(times['Bảy Điều'], times['modern-ahocorasick']),
    }),
  };
}

/** The rules’ own phrases, as many as they have up to 500. */
function fiveHundred(): string[] {
  const own = folder.rules.flatMap(({ value }) => (value.match.phrases ?? []).map(({ text }) => text));
  return [...new Set(own)].slice(0, 500);
}

function repeat(run: (i: number) => unknown): void {
  for (let i = 0; i < many; i++) run(i);
}

function inMilliseconds(times: Readonly<Record<string, Times>>): Record<string, number> {
  return rounded(Object.fromEntries(Object.entries(times).map(([name, list]) => [name, typical(list)])));
}

function rounded(list: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(list).map(([name, value]) => [name, Number(value.toPrecision(3))]),
  );
}

function gzippedKilobytes(code: string): number {
  return gzipSync(code, { level: 9 }).length / 1000;
}
