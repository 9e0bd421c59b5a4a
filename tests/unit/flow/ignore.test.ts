import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/check/types.ts';
import { IgnoredInDraft, isIgnoredPhrase } from '../../../src/flow/ignore.ts';

const insult: Finding = {
  rule: 'should/civil-comments/insult',
  clause: 'should/civil-comments',
  level: 'warn',
  start: 3,
  end: 9,
  phrase: 'đồ ngu',
};
const phone: Finding = {
  rule: 'must/responsibility/phone',
  clause: 'must/responsibility',
  level: 'remind',
  start: 0,
  end: 12,
  value: '0901234567',
};

describe('IgnoredInDraft', () => {
  it('holds when the words move, and for the same number written otherwise', () => {
    const ignored = new IgnoredInDraft();
    ignored.add(insult, 'là đồ ngu');
    ignored.add(phone, '0901 234 567');
    expect(ignored.has({ ...insult, start: 10, end: 16 }, 'thêm chữ, là đồ ngu')).toBe(true);
    expect(ignored.has({ ...phone, end: 10 }, '0901234567')).toBe(true);
  });

  it('does not hold for another rule, another word, or a new draft', () => {
    const ignored = new IgnoredInDraft();
    ignored.add(insult, 'là đồ ngu');
    expect(ignored.has({ ...insult, phrase: 'thằng ngu' }, 'thằng ngu')).toBe(false);
    expect(ignored.has({ ...insult, rule: 'should/civil-comments/other' }, 'là đồ ngu')).toBe(false);
    ignored.clear();
    expect(ignored.has(insult, 'là đồ ngu')).toBe(false);
  });
});

describe('isIgnoredPhrase', () => {
  it('is true only for the same phrase of the same rule', () => {
    const kept = [{ rule: insult.rule, phrase: 'đồ ngu' }];
    expect(isIgnoredPhrase(insult, kept)).toBe(true);
    expect(isIgnoredPhrase({ ...insult, phrase: 'óc chó' }, kept)).toBe(false);
    expect(isIgnoredPhrase(phone, kept)).toBe(false);
  });
});
