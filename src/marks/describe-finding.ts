import type { Finding } from '../check/types.ts';
import { fillIn } from '../i18n/fill-in.ts';
import type { MarksWords } from '../i18n/marks.ts';
import type { CardTexts } from '../rules/card-texts.ts';
import type { Level } from '../rules/types.ts';
import type { MarksOptions } from './types.ts';

/** What the card says, line by line; an empty line is not shown. */
export interface CardView {
  readonly tone: Level | 'clean' | 'unread';
  readonly level: string;
  /** "2/5" */
  readonly position: string;
  /** The card's name for screen readers. */
  readonly name: string;
  readonly title: string;
  readonly lines: Readonly<Record<Line, string>>;
  readonly buttons: Readonly<Record<'apply' | 'ignoreOnce' | 'ignorePhrase' | 'showClause', string>>;
  readonly canStep: boolean;
}

export const cardLines = [
  'clause',
  'quote',
  'why',
  'advice',
  'put',
  'people',
  'ask',
  'sources',
  'note',
] as const;
export type Line = (typeof cardLines)[number];

interface Told extends Pick<MarksOptions, 'contact'> {
  readonly texts: CardTexts;
}

export interface Placed {
  readonly finding: Finding;
  /** From 0. */
  readonly index: number;
  readonly total: number;
  /** The flagged words. */
  readonly quote: string;
}

const noLines = Object.fromEntries(cardLines.map((line) => [line, ''])) as Record<Line, string>;

export function describeFinding(
  { finding, index, total, quote }: Placed,
  { texts, contact }: Told,
  words: MarksWords,
): CardView {
  const rule = texts.rules[finding.rule];
  const say = (text = '') => fillIn(text, finding.facts);
  const position = `${index + 1}/${total}`;
  const { suggestion } = finding;
  return {
    tone: finding.level,
    level: words.level[finding.level],
    position,
    name: fillIn(words.card, { n: position }),
    title: say(rule?.title),
    lines: {
      ...noLines,
      clause: texts.clauses[finding.clause] ?? '',
      quote: shorten(quote),
      why: say(rule?.why),
      advice: say(rule?.advice),
      put: suggestion ? `${words.suggestion}: ${shorten(suggestion.text)}` : '',
      people: finding.people && finding.people >= 3 ? fillIn(words.people, { n: finding.people }) : '',
      ask: asksTheUnit.has(finding.clause) && contact ? `${words.ask}: ${joinContact(contact)}` : '',
      sources: rule?.sources ?? '',
      note: `${finding.phrase === undefined ? words.draftOnly : words.phraseKept} ${words.keys}`.trim(),
    },
    buttons: {
      apply: suggestion ? words.apply[suggestion.kind] : '',
      ignoreOnce: words.ignoreOnce,
      ignorePhrase: finding.phrase === undefined ? '' : words.ignorePhrase,
      showClause: words.showClause,
    },
    canStep: total > 1,
  };
}

/** Nothing found, or nothing read: two things that must never look alike. */
export function describeNothing(state: 'checked' | 'unread', words: MarksWords): CardView {
  const { title, text } = state === 'unread' ? words.unread : words.clean;
  return {
    tone: state === 'unread' ? 'unread' : 'clean',
    level: state === 'unread' ? '?' : '✓',
    position: state === 'unread' ? '–' : '0/0',
    name: title,
    title,
    lines: { ...noLines, why: text, note: words.keys },
    buttons: { apply: '', ignoreOnce: '', ignorePhrase: '', showClause: '' },
    canStep: false,
  };
}

const asksTheUnit: ReadonlySet<string> = new Set([
  'must-not/unpermitted-activity',
  'must-not/state-secrets',
  'must-not/agency-identity',
]);

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}

function joinContact(contact: NonNullable<MarksOptions['contact']>): string {
  return [contact.name, contact.phone, contact.email].filter(Boolean).join(', ');
}
