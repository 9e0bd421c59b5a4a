import { draftDetectors } from '../detectors/in-drafts.ts';
import type { CompiledRules } from '../rules/compiled.ts';
import type { UnitFacts } from '../rules/types.ts';
import { Disguises } from './disguises.ts';
import { Lexicon } from './lexicon.ts';
import { PhraseMatcher } from './match-phrases.ts';
import type { Paragraph } from './paragraph.ts';
import { type Plan, planRules } from './plan.ts';
import { publicContacts } from './public-contacts.ts';
import type { SpelledUnit } from './spelled-unit.ts';
import { allHints, type Hints } from './start-hints.ts';
import { StartFinder, type StartWords } from './start-words.ts';
import { type Trie, unpackTrie } from './trie.ts';
import { UnitLiterals } from './unit-literals.ts';
import { UnitWords } from './unit-words.ts';

/** The compiled rules, unpacked for running: made once per checker. */
export class Machine {
  readonly compiled: CompiledRules;
  readonly plan: Plan;
  readonly unit: UnitFacts | undefined;
  readonly publicContacts: ReadonlySet<string>;
  readonly #lexicon: Lexicon;
  readonly #trie: Trie;
  readonly #starts: StartFinder;
  readonly #matcher: PhraseMatcher;
  readonly #unitWords: UnitWords;
  readonly #unitLiterals: UnitLiterals;
  #phrases: readonly string[] | undefined;

  constructor(
    compiled: CompiledRules,
    unit: UnitFacts | undefined,
    spelled: SpelledUnit | undefined,
    hints: Hints = allHints,
  ) {
    this.compiled = compiled;
    this.unit = unit;
    this.plan = planRules(compiled, draftDetectors, hints.digits, false);
    this.publicContacts = publicContacts(unit);
    this.#lexicon = new Lexicon(compiled.words);
    this.#trie = unpackTrie(compiled.trie, this.#lexicon.count);
    const startTrie = unpackTrie(compiled.startTrie, this.#lexicon.count);
    this.#starts = new StartFinder(startTrie, compiled.starters, hints.words);
    const disguises = new Disguises(this.#lexicon, () =>
      hiddenWords(this.#trie, this.#lexicon.count, this.plan.mayHide),
    );
    this.#matcher = new PhraseMatcher(this.#lexicon, this.#trie, disguises);
    this.#unitWords = new UnitWords(spelled, this.plan);
    this.#unitLiterals = new UnitLiterals(spelled, this.plan);
  }

  /** Fills the paragraph's hits; gives the detectors' start words that it has. */
  findPhrases(paragraph: Paragraph): StartWords {
    const { fold, hits, isToneless } = paragraph;
    this.#matcher.match(fold, hits, isToneless);
    this.#unitWords.match(fold, hits, isToneless);
    this.#unitLiterals.match(fold, hits, isToneless);
    return this.#starts.find(fold, this.#matcher.words);
  }

  /** The phrase that a node of the trie ends, folded. */
  phraseOf(node: number): string {
    this.#phrases ??= spellNodes(this.#trie, this.#lexicon);
    return this.#phrases[node]!;
  }
}

function spellNodes(trie: Trie, lexicon: Lexicon): string[] {
  const phrases = [''];
  for (let node = 0; node + 1 < trie.edges.length; node++) {
    for (let e = trie.edges[node]!; e < trie.edges[node + 1]!; e++) {
      const word = lexicon.spelling(trie.words[e]!);
      phrases[e + 1] = phrases[node] ? `${phrases[node]} ${word}` : word;
    }
  }
  return phrases;
}

/** 1 for each word of a phrase that may be disguised. A node's children stand behind it. */
function hiddenWords({ edges, words, uses, useList }: Trie, count: number, mayHide: Uint8Array): Uint8Array {
  const hidden = new Uint8Array(count);
  /** 1 if such a phrase goes through the node. */
  const leads = new Uint8Array(edges.length);
  for (let node = edges.length - 2; node >= 0; node--) {
    for (let u = uses[node]!; u < uses[node + 1]!; u++) leads[node]! |= mayHide[useList[u]!]!;
    for (let e = edges[node]!; e < edges[node + 1]!; e++) {
      if (leads[e + 1] === 0) continue;
      hidden[words[e]!] = 1;
      leads[node] = 1;
    }
  }
  return hidden;
}
