import { createEngine } from '@secretlint/node';
import { Dialect, LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { findPhoneNumbersInText } from 'libphonenumber-js';
import TextMatcher from 'modern-ahocorasick/text';
import { DataSet, parseRawPattern, RegExpMatcher } from 'obscenity';
import { typical } from './time.ts';

/** One RegExp of the phrases between syllable edges, on the raw text: the yardstick. */
export function phraseExpression(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
}

/** What each peer does for a living, on the same text: the quick ones to be raced, the slow ones timed by themselves. */
export function preparePeers(text: string, phrases: readonly string[]) {
  const aho = new TextMatcher([...phrases], { normalization: 'NFC', caseFold: true });
  const dataset = phrases.reduce(
    (set, phrase) =>
      set.addPhrase((p) => p.setMetadata({ originalWord: phrase }).addPattern(parseRawPattern(phrase))),
    new DataSet<{ originalWord: string }>(),
  );
  const obscenity = new RegExpMatcher(dataset.build());
  return {
    quick: {
      'modern-ahocorasick': () => aho.search(text),
      obscenity: () => obscenity.getAllMatches(text),
      'libphonenumber-js': () => findPhoneNumbersInText(text, 'VN'),
    },
    timeSlow: async () => ({
      secretlint: await timeSecretlint(text),
      'harper.js': await timeHarper(text),
    }),
  };
}

async function timeSecretlint(text: string): Promise<number> {
  const engine = await createEngine({
    configFileJSON: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] },
    color: false,
    formatter: 'json',
  } as Parameters<typeof createEngine>[0]);
  return await timeOf(() => engine.executeOnContent({ content: text, filePath: 'post.txt' }));
}

async function timeHarper(text: string): Promise<number> {
  const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.American });
  await linter.setup();
  return await timeOf(() => linter.lint(text));
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return typical(times);
}
