import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../../src/check/create-checker.ts';
import { readRules } from '../../../src/rules/build-rules.ts';
import { parseUnitFile } from '../../../src/settings/unit-file.ts';
import { type Draft, readDrafts } from './read-drafts.ts';
import { weighDrafts } from './weigh-drafts.ts';

/** Hundreds of made-up posts, about half of them near misses, each batch written before it was first tried. */
const folder = 'tests/fixtures/drafts';
const file = parseUnitFile(readFileSync('tests/fixtures/unit.yml', 'utf8'));
if ('errors' in file) throw new Error(file.errors.join('\n'));
const checker = createChecker(readRules('rules').rules, file.unit);
const batches = readdirSync(folder).map((name) => ({ name, drafts: readDrafts(`${folder}/${name}`) }));
const all = batches.flatMap(({ drafts }) => drafts);

describe.each(batches)('of the $name batch', ({ drafts }) => {
  const { wanted, lost, found, wrong, clean, cleanMarked } = weighDrafts(drafts, checker);

  test('97 % of what must be found is found', () => {
    expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(wanted * 0.03);
  });

  test('98 % of what is found is right', () => {
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(found * 0.02);
  });

  test('1 % of the clean drafts get a mark, or fewer', () => {
    expect(clean).toBeGreaterThan(drafts.length * 0.4);
    expect(cleanMarked, wrong.join('\n')).toBeLessThanOrEqual(clean * 0.01);
  });
});

/** Each piece by itself, so that the spans hold. Links and mails are what their own letters say: left as they are. */
type Writing = (text: string) => string;
const onWords =
  (write: Writing): Writing =>
  (text) =>
    text.replace(/\S+/g, (word) => (/[@#]|:\/\/|\.[a-z]/i.test(word) ? word : write(word)));
const alike: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  x: 'х',
  H: 'Н',
  T: 'Т',
};
const writings: readonly (readonly [string, Writing])[] = [
  ['decomposed (NFD)', (text) => text.normalize('NFD')],
  ['with no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
  ['with zero-width characters', onWords((word) => [...word].join('\u200b'))],
  ['with a soft hyphen in each word', onWords((word) => word.replace(/^(.)(.)/u, '$1\u00ad$2'))],
  [
    'with full-width digits',
    onWords((word) => word.replace(/[0-9]/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))),
  ],
  [
    'with look-alike letters',
    onWords((word) =>
      /\p{L}{3}/u.test(word) ? word.replace(/(?<=\p{L}.*)[aeocpxHT]/u, (l) => alike[l]!) : word,
    ),
  ],
];

describe('what a draft is found to hold, it is found to hold', () => {
  const plain = weighDrafts(all, checker);

  test.each(writings.map(([how, write]) => ({ how, write })))('$how, but for 2 %', ({ write }) => {
    const written = weighDrafts(rewrite(all, write), checker);
    expect(written.lost.length, written.lost.join('\n')).toBeLessThanOrEqual(
      plain.lost.length + plain.wanted * 0.02,
    );
    expect(written.wrong.length, written.wrong.join('\n')).toBeLessThanOrEqual(
      plain.wrong.length + plain.found * 0.02,
    );
  });

  /** A stamp is known by its capitals, so that shouting hides it; a link's path may tell capitals apart. */
  test('in capitals, but for 2 % of what a rule allows', () => {
    const allowed = all.filter(
      (draft) => !draft.some(({ rules }) => rules?.some((rule) => /-mark$|-link$/.test(rule))),
    );
    const shouted = weighDrafts(
      rewrite(allowed, (text) => text.toLocaleUpperCase('vi')),
      checker,
    );
    expect(shouted.lost.length, shouted.lost.join('\n')).toBeLessThanOrEqual(
      plain.lost.length + shouted.wanted * 0.02,
    );
  });
});

function rewrite(drafts: readonly Draft[], write: Writing): readonly Draft[] {
  return drafts.map((draft) => draft.map((piece) => ({ ...piece, text: write(piece.text) })));
}
