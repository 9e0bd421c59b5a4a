import type { Checker, Finding } from '../../../src/check/types.ts';

/** A checker that finds every "xấu", and in names every "sở": the command line's own doings are what is tested. */
export const findWord: Checker = {
  check: (text) => all(text, 'xấu', 'should/civil-comments/insult'),
  checkName: (name) => all(name, 'sở', 'must-not/agency-identity/agency-word'),
  questions: () => [],
  links: () => [],
};

function all(text: string, word: string, rule: Finding['rule']): readonly Finding[] {
  return [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
    rule,
    clause: 'should/civil-comments',
    level: 'warn',
    start: index,
    end: index + word.length,
  }));
}
