import { askedGroups } from './asked-groups.ts';
import { TrieBuilder } from './build-trie.ts';
import { compileCondition, GroupBook } from './compile-conditions.ts';
import type { CompiledQuestion, CompiledRule, CompiledRules } from './compiled.ts';
import type { RuleFolder, RuleSource } from './load.ts';
import { packWords } from './pack-words.ts';
import { unpackWords } from './packing-words.ts';
import type { Match, Phrase, PhraseMarks } from './schema.ts';
import { starters, startPaths } from './start-paths.ts';
import { syllablesOf } from './vocabulary.ts';

/** `signal: child`: what people call a child. */
const childWords = [
  'em bé',
  'bé',
  'bé gái',
  'bé trai',
  'cháu',
  'các cháu',
  'học sinh',
  'trẻ em',
  'trẻ nhỏ',
  'thiếu nhi',
  'con gái',
  'con trai',
  'học trò',
  'thiếu niên',
  'trẻ mầm non',
];

/** Folder (validated) to the data that `createChecker` takes. The same folder always gives the same bytes. */
export function compileRules(folder: RuleFolder): CompiledRules {
  const book = new GroupBook(folder.sets);
  const rules = folder.rules.map((rule) => compileRule(rule, book));
  const questions: CompiledQuestion[] = (folder.questions?.value.questions ?? []).map(
    ({ id, clause, needs, unless }) => ({
      id,
      clause,
      needs: needs.map((condition) => compileCondition(condition, book)),
      ...(unless.length > 0 && { unless: unless.map((condition) => compileCondition(condition, book)) }),
    }),
  );
  const childGroup = book.numberOf(childWords.map((text) => ({ text })));
  const starts = startPaths();
  const words = packWords([
    ...book.groups.flatMap((phrases) => phrases.flatMap(({ text }) => spelled(text))),
    ...starts.flatMap((start) => start.words),
  ]);
  const numbers = new Map(unpackWords(words).map((word, number) => [word, number]));
  const pathOf = (path: readonly string[]) => path.map((word) => numbers.get(word)!);

  const uses: (PhraseMarks & { readonly group: number })[] = [];
  const useNumbers = new Map<string, number>();
  const numberUse = (use: PhraseMarks & { readonly group: number }): number => {
    if (Object.keys(use).length === 1) return use.group;
    const key = JSON.stringify(use);
    const known = useNumbers.get(key) ?? book.groups.length + uses.push(use) - 1;
    useNumbers.set(key, known);
    return known;
  };
  const trie = new TrieBuilder();
  for (const [group, phrases] of book.groups.entries()) {
    for (const phrase of phrases) {
      trie.add(pathOf(spelled(phrase.text)), numberUse({ group, ...marksOf(phrase) }));
    }
  }
  const startTrie = new TrieBuilder();
  for (const start of starts) startTrie.add(pathOf(start.words), start.use);
  return {
    words,
    trie: trie.pack(numbers.size),
    startTrie: startTrie.pack(numbers.size),
    uses,
    groups: book.groups.length,
    asked: askedGroups(rules, questions).concat(childGroup),
    childGroup,
    starters,
    rules,
    questions,
  };
}

function spelled(phrase: string): string[] {
  return syllablesOf(phrase).map(({ toned }) => toned);
}

function marksOf({ text: _, entry: __, ...marks }: Phrase): PhraseMarks {
  return Object.fromEntries(Object.entries(marks).filter(([, value]) => value !== undefined));
}

/** Only what differs from the usual is shipped. */
function compileRule(
  { id, clause, value: { level, names, match } }: RuleSource,
  book: GroupBook,
): CompiledRule {
  return {
    id,
    clause,
    level,
    ...(names && { names }),
    ...(match.detector !== undefined && { detector: match.detector }),
    ...(match.options && { options: match.options }),
    ...groupsOf(match, book),
    ...(match.unit && { unit: match.unit }),
    ...(match.toned && { toned: true as const }),
    ...(match.capitals && { capitals: match.capitals }),
    ...(match.disguised && { disguised: true as const }),
    ...(match.within !== 'sentence' && { within: match.within }),
    ...(match.quotation === 'skip' && { quotation: match.quotation }),
    ...(match.needs.length > 0 && {
      needs: match.needs.map((condition) => compileCondition(condition, book)),
    }),
    ...(match.unless.length > 0 && {
      unless: match.unless.map((condition) => compileCondition(condition, book)),
    }),
    ...(match.not.length > 0 && { not: book.numberOf(match.not) }),
  };
}

/** The rule's own phrases; a frame's group is one of them. */
function groupsOf(match: Match, book: GroupBook): Pick<CompiledRule, 'groups' | 'frames'> {
  const frames = match.frames.map(({ heads, headed }) => ({
    group: book.numberOf(headed),
    heads: typeof heads === 'string' ? book.numberOfSet(heads) : book.numberOf(heads),
  }));
  const groups = [...book.numbersOf(match), ...frames.map(({ group }) => group)];
  return { ...(groups.length > 0 && { groups }), ...(frames.length > 0 && { frames }) };
}
