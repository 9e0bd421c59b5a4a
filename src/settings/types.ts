import type { SpelledUnit } from '../check/spelled-unit.ts';
import type { Language, RuleId, UnitFacts } from '../rules/types.ts';

/**
 * What the content script needs, merged from the person's choices and the unit's policy by `mergeSettings`.
 * The content script only reads; the background writes the policy, judged by zod, the options page the choices.
 */
export interface Settings {
  readonly language: Language;
  /** By the network's file name in src/platforms: off only if false. */
  readonly networks: Readonly<Record<string, boolean>>;
  /** Private messages, by network: on only if the person said so. No policy reaches this. */
  readonly privateMessages: Readonly<Record<string, boolean>>;
  readonly ignoredPhrases: readonly IgnoredPhrase[];
  readonly own: OwnIdentifiers;
  /** Further sites with post boxes that the unit named: bare host names. */
  readonly hosts: readonly string[];
  readonly unit: UnitFacts | undefined;
  /** The unit's names as people write them. */
  readonly spelled: SpelledUnit | undefined;
}

export interface IgnoredPhrase {
  readonly rule: RuleId;
  readonly phrase: string;
}

/** "Của tôi": SHA-256 of salt + normalised value, hex. The values themselves are kept nowhere. */
export interface OwnIdentifiers {
  readonly salt: string;
  readonly hashes: readonly string[];
}
