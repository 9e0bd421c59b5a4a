import type { PackedWords } from './packing-words.ts';
import type { PhraseMarks, Signal } from './schema.ts';
import type { ClauseId, Level, RuleId } from './types.ts';

/**
 * All rules, made ready at build: data that JSON can carry and `createChecker` only unpacks. A *group* is a list of
 * phrases under one number: a rule's own, a set's, a condition's. docs/check.md tells how they are used.
 */
export interface CompiledRules {
  /** Every syllable of every phrase; their numbers are their places when unpacked. */
  readonly words: PackedWords;
  /** The phrases as a trie over the words' numbers, packed by build-trie.ts. What a node gives are `uses`. */
  readonly trie: string;
  /** The detectors' start words and what follows them, as another such trie; its uses are those of start-paths.ts. */
  readonly startTrie: string;
  /** By number from `groups` on: a phrase of a group that says more of itself. Below `groups`: the group alone. */
  readonly uses: readonly (PhraseMarks & { readonly group: number })[];
  readonly groups: number;
  /** The groups of which each paragraph keeps whether it has a cue: others' rules ask (asked-groups.ts). */
  readonly asked: readonly number[];
  /** The group of words for children: `signal: child`. */
  readonly childGroup: number;
  /** Detectors with start words, by the numbers of `startTrie`. */
  readonly starters: readonly string[];
  readonly rules: readonly CompiledRule[];
  readonly questions: readonly CompiledQuestion[];
}

/** Absent means the usual: toned false, capitals false, within the sentence … */
export interface CompiledRule {
  readonly id: RuleId;
  readonly clause: ClauseId;
  readonly level: Level | { readonly strong: Level | 'none'; readonly weak: Level | 'none' };
  readonly names?: true;
  readonly detector?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly groups?: readonly number[];
  /** Groups of `groups` whose phrases count right after one of group `heads` only; the head is a part of the finding. */
  readonly frames?: readonly { readonly group: number; readonly heads: number }[];
  readonly unit?: 'names' | 'codenames';
  readonly toned?: true;
  readonly capitals?: true | 'never';
  readonly disguised?: true;
  readonly within?: 'paragraph' | 'draft';
  readonly quotation?: 'skip';
  readonly needs?: readonly CompiledCondition[];
  readonly unless?: readonly CompiledCondition[];
  /** The group of the longer phrases that eat a match. */
  readonly not?: number;
}

export interface CompiledCondition {
  readonly groups?: readonly number[];
  readonly signal?: Signal;
  /** A clause or a rule of which the draft has a finding; questions only. */
  readonly finding?: string;
  /** Where to look, if not where the rule does. */
  readonly within?: 'sentence' | 'paragraph' | 'draft';
  readonly any?: readonly CompiledCondition[];
  /** In words: 1 is the next word. */
  readonly near?: number;
  readonly before?: number;
  readonly after?: number;
}

/** What it asks is in `virtual:rule-texts`, by its id. */
export interface CompiledQuestion {
  readonly id: string;
  readonly clause: ClauseId;
  readonly needs: readonly CompiledCondition[];
  readonly unless?: readonly CompiledCondition[];
}
