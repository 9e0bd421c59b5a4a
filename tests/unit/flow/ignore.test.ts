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

describe('IgnoredInDraft.isContinuedIn', () => {
  const long = 'Hôm nay trời đẹp, anh ấy đúng là đồ ngu, còn chị kia thì không nói gì cả.';
  const leave = (text: string) => {
    const ignored = new IgnoredInDraft();
    const start = text.indexOf('đồ ngu');
    ignored.add({ ...insult, start, end: start + 6 }, text);
    ignored.text = text;
    return ignored;
  };
  it.each([
    ['the same text', long, long],
    ['a letter more at the end', long, `${long} V`],
    ['a letter less at the end', long, long.slice(0, -1)],
    ['some letters typed in the middle', long, long.replace('đẹp', 'rất đẹp')],
    ['a word replaced in the middle', long, long.replace('đẹp', 'mưa')],
    ['some letters typed at the start', long, `Ôi. ${long}`],
    ['a short draft written on', 'đồ ngu', 'đồ ngu!'],
  ])('is true for %s', (_, before, now) => {
    expect(leave(before).isContinuedIn(now)).toBe(true);
  });

  it.each([
    ['an empty box', long, ''],
    ['another draft', long, 'Chào cả nhà, hôm nay tôi đi chợ và mua được mấy mớ rau rất tươi, ai ăn không?'],
    ['another draft with the same words in it', long, `${long.slice(0, 20)} và thằng đồ ngu kia`],
    ['the draft without what was ignored', long, long.replace('đồ ngu', 'người')],
    ['a reply that begins like the old draft', '@An đồ ngu', '@An '],
    ['two places changed', long, long.replace('Hôm', 'Sáng').replace('không', 'cũng')],
  ])('is false for %s', (_, before, now) => {
    expect(leave(before).isContinuedIn(now)).toBe(false);
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
