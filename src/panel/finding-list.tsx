import { fillIn } from '../i18n/fill-in.ts';
import { panelWords } from '../i18n/panel.ts';
import type { Language, RuleText } from '../rules/types.ts';
import type { FromPanel, PanelFinding } from './messages.ts';

interface FindingListProps {
  readonly findings: readonly PanelFinding[];
  readonly rules: Readonly<Record<string, RuleText>>;
  readonly language: Language;
  reveal(message: FromPanel): void;
}

/** In the draft's order; a click brings the place into view. */
export function FindingList({ findings, rules, language, reveal }: FindingListProps) {
  const words = panelWords[language];
  return (
    <ul class="findings">
      {findings.map(({ start, end, level, quote, rule, facts, people }) => (
        <li key={`${rule} ${start}`}>
          <button type="button" class={level} onClick={() => reveal({ kind: 'reveal', start, end })}>
            <span class="level">{words.level[level]}</span>
            <q>{shorten(quote)}</q>
            <span class="title">{fillIn(rules[rule]?.title[language] ?? '', facts)}</span>
            {people !== undefined && <span class="people">{words.people(people)}</span>}
            <span class="unseen">. {words.reveal}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const shorten = (quote: string) => (quote.length > 90 ? `${quote.slice(0, 90).trimEnd()}…` : quote);
