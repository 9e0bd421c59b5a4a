import type { CompiledRules } from '../rules/compiled.ts';
import type { UnitFacts } from '../rules/types.ts';
import { createDraftChecker } from './create-draft-checker.ts';
import { judgeName, planNames } from './judge-name.ts';
import { Machine } from './machine.ts';
import type { Plan } from './plan.ts';
import type { Checker } from './types.ts';
import { spellUnit } from './unit-spellings.ts';

/**
 * The rules, ready to judge drafts and names; with the unit's facts if there are any. It remembers the paragraphs of
 * the draft that it judged last and nothing else. Works on any string, throws nothing.
 */
export function createChecker(rules: CompiledRules, unit?: UnitFacts): Checker {
  const machine = new Machine(rules, unit, unit && spellUnit(unit));
  let plan: Plan | undefined;
  return {
    ...createDraftChecker(machine),
    checkName(name) {
      plan ??= planNames(machine);
      return judgeName(machine, plan, name);
    },
  };
}
