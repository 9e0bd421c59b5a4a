import type { MarksWords } from './marks.ts';

/** Comes from the background with what cards say. */
export const english: MarksWords = {
  language: 'en',
  level: { warn: 'Warning', remind: 'Reminder' },
  people: 'The draft holds data of {n} people. This card speaks for all of them.',
  suggestion: 'Replace with',
  apply: { mask: 'Mask it', civil: 'Reword' },
  ignoreOnce: 'Ignore this time',
  ignorePhrase: 'Ignore this phrase',
  draftOnly: 'Ignoring is for this draft only; nothing is kept.',
  phraseKept: '“Ignore this phrase” is kept on this device and can be removed in the options.',
  showClause: 'See the clause',
  close: 'Close',
  previous: 'Previous',
  next: 'Next',
  ask: 'Ask',
  refused: 'The box did not take the change here. It can be edited by hand.',
  notSeen: 'The card could not be seen as a whole, so nothing was done. Please click again.',
  card: 'Bảy Điều, item {n}',
  clean: {
    title: 'Nothing to point out',
    text: 'Nothing in this draft matches the rules. Whether to post is up to the writer.',
  },
  unread: {
    title: 'This box could not be read',
    text: 'This box could not be read, so it was not checked. The text can be pasted into the “Draft” page.',
  },
  keys: 'F8 opens the card, arrow keys move between items, Esc closes.',
  counted: { warn: 'warnings {n}', remind: 'reminders {n}' },
  countedNew: { warn: 'new warnings {n}', remind: 'new reminders {n}' },
  badge: 'Bảy Điều: items {n}, of them {parts}',
  badgeClean: 'Bảy Điều: items 0, nothing to point out',
  badgeUnread: 'Bảy Điều: this box could not be read',
  announce: 'Bảy Điều: {parts}. Press F8 to see.',
  announceNone: 'Bảy Điều: nothing left to point out.',
};
