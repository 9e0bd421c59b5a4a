import { createEngine } from '@secretlint/node';
import { Dialect, LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { findPhoneNumbersInText } from 'libphonenumber-js';
import TextMatcher from 'modern-ahocorasick/text';
import { DataSet, parseRawPattern, RegExpMatcher } from 'obscenity';
import { shortest } from './time.ts';

/** One RegExp of the phrases between syllable edges, on the raw text: the yardstick. */
export function phraseExpression(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
}

/** Milliseconds that each peer takes for its own work on the same text. */
export async function timePeers(text: string, phrases: readonly string[]): Promise<Record<string, number>> {
  const aho = new TextMatcher([...phrases], { normalization: 'NFC', caseFold: true });
  const dataset = phrases.reduce(
    (set, phrase) =>
      set.addPhrase((p) => p.setMetadata({ originalWord: phrase }).addPattern(parseRawPattern(phrase))),
    new DataSet<{ originalWord: string }>(),
  );
  const obscenity = new RegExpMatcher(dataset.build());
  return {
    'modern-ahocorasick': shortest(() => aho.search(text), 5),
    obscenity: shortest(() => obscenity.getAllMatches(text), 5),
    'libphonenumber-js': shortest(() => findPhoneNumbersInText(text, 'VN'), 5),
    secretlint: await timeSecretlint(text),
    'harper.js': await timeHarper(text),
  };
}

async function timeSecretlint(text: string): Promise<number> {
  const engine = await createEngine({
    configFileJSON: { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] },
    color: false,
    formatter: 'json',
  } as Parameters<typeof createEngine>[0]);
  return await shortestOf(() => engine.executeOnContent({ content: text, filePath: 'post.txt' }));
}

async function timeHarper(text: string): Promise<number> {
  const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.American });
  await linter.setup();
  return await shortestOf(() => linter.lint(text));
}

async function shortestOf(run: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn++) {
    const start = performance.now();
    await run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
