import { createChecker } from '../check/create-checker.ts';
import type { Checker, Finding } from '../check/types.ts';
import type { CompiledRules } from '../rules/compiled.ts';
import type { UnitFacts } from '../rules/types.ts';

/** Judges login and page names. The checker is kept until the unit's facts are others: a unit may have 2,000 names. */
export function judgeNames(rules: CompiledRules): (name: string, unit?: UnitFacts) => readonly Finding[] {
  let kept: { readonly facts: string; readonly checker: Checker } | undefined;
  return (name, unit) => {
    const facts = JSON.stringify(unit ?? null);
    if (kept?.facts !== facts) kept = { facts, checker: createChecker(rules, unit) };
    return kept.checker.checkName(name);
  };
}
