import { networkName } from '../i18n/networks.ts';
import { panelWords } from '../i18n/panel.ts';
import type { Language } from '../rules/types.ts';
import { FindingList } from './finding-list.tsx';
import { LinkList } from './link-list.tsx';
import type { FromPanel } from './messages.ts';
import type { PanelTexts } from './panel.tsx';
import type { DraftState } from './use-source.ts';

interface DraftSummaryProps {
  readonly draft: DraftState;
  readonly texts: Pick<PanelTexts, 'rules' | 'questions'>;
  readonly language: Language;
  reveal(message: FromPanel): void;
}

/** The draft at one glance: a line that says how it stands, then what was found, the questions, the links. */
export function DraftSummary({ draft, texts, language, reveal }: DraftSummaryProps) {
  const words = panelWords[language];
  const { findings, questions, links } = draft.kind === 'draft' ? draft : nothing;
  const warns = findings.filter(({ level }) => level === 'warn').length;
  return (
    <>
      <section class={`state ${stateOf(draft, warns)}`} role="status">
        {draft.kind === 'no-box' ? (
          <>
            <p class="where">{words.noBox.title}</p>
            <p class="note">{words.noBox.text}</p>
          </>
        ) : (
          <>
            <p class="where">{words.reading(networkName(draft.network, language))}</p>
            <p class="count">{words.counts(warns, findings.length - warns) || words.clean}</p>
          </>
        )}
      </section>
      {findings.length > 0 && (
        <section aria-labelledby="findings">
          <h2 id="findings">{words.findings}</h2>
          <FindingList findings={findings} rules={texts.rules} language={language} reveal={reveal} />
        </section>
      )}
      {questions.length > 0 && (
        <section aria-labelledby="questions">
          <h2 id="questions">{words.questions}</h2>
          <ul class="questions">
            {questions.map(({ id }) => (
              <li key={id}>{texts.questions[id]?.[language]}</li>
            ))}
          </ul>
        </section>
      )}
      {links.length > 0 && (
        <section aria-labelledby="links">
          <h2 id="links">{words.links}</h2>
          <LinkList links={links} words={words} />
        </section>
      )}
    </>
  );
}

const nothing = { findings: [], questions: [], links: [] };

function stateOf(draft: DraftState, warns: number): string {
  if (draft.kind === 'no-box') return 'none';
  return warns > 0 ? 'warned' : draft.findings.length > 0 ? 'reminded' : 'clean';
}
