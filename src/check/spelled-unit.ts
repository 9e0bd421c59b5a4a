/** The unit's names and codenames made ready by unit-spellings.ts: plain data, kept beside the unit's policy. */
export interface SpelledUnit {
  readonly names: SpelledNames;
  readonly codenames: SpelledNames;
}
export interface SpelledNames {
  /** Parts by semicolons, what people write for each by bars; where that may be nothing, nothing behind the last. */
  readonly lines: readonly string[];
  /** To be found sign for sign. */
  readonly literals: readonly string[];
}
