import { type ComponentChildren, Fragment } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { panelWords } from '../i18n/panel.ts';
import type { Articles, Laws } from '../rules/articles.ts';
import type { Language, Localized, RuleText } from '../rules/types.ts';
import type { Policy } from '../settings/unit-schema.ts';
import { ArticleCard } from './article-card.tsx';
import { ArticleStrip } from './article-strip.tsx';
import { countTouched } from './count-touched.ts';
import { DraftSummary } from './draft-summary.tsx';
import type { PanelSource } from './follow-active-tab.ts';
import { UnitArticles } from './unit-articles.tsx';
import { useSource } from './use-source.ts';

export interface PanelTexts {
  readonly articles: Articles;
  readonly laws: Laws;
  readonly rules: Readonly<Record<string, RuleText>>;
  readonly questions: Readonly<Record<string, Localized>>;
}

interface PanelProps {
  readonly source: PanelSource;
  readonly texts: PanelTexts;
  readonly language: Language;
  readonly unitArticles: NonNullable<Policy['articles']>;
  /** The person's own list of accounts, inside the card of `should/declare-accounts`. */
  readonly accounts: ComponentChildren;
}

const groups = ['must', 'should', 'must-not'] as const;

/** The draft's findings over the seven articles, those that it touches lit. */
export function Panel({ source, texts, language, unitArticles, accounts }: PanelProps) {
  const words = panelWords[language];
  const { draft, asked } = useSource(source);
  const cards = useRef<HTMLDivElement>(null);
  const touched = countTouched(draft.kind === 'draft' ? draft.findings : []);
  const show = useCallback((clause: string) => {
    const card = cards.current?.querySelector<HTMLElement>(`[data-clauses~="${CSS.escape(clause)}"]`);
    card?.scrollIntoView({ block: 'center' });
    card?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (asked) show(asked.clause);
  }, [asked, show]);
  const ownWords = unitArticles.length > 0;
  return (
    <div class="panel">
      <ArticleStrip articles={texts.articles.cards} touched={touched} language={language} show={show} />
      <DraftSummary draft={draft} texts={texts} language={language} reveal={source.send} />
      {ownWords && <UnitArticles articles={unitArticles} words={words} />}
      <section aria-labelledby="articles">
        <h2 id="articles">{ownWords ? words.builtInArticles : words.articles}</h2>
        <div ref={cards}>
          {groups.map((group) => (
            <Fragment key={group}>
              <h3 class="group">{words.group[group]}</h3>
              <ul class="cards">
                {texts.articles.cards
                  .filter((article) => article.clauses[0]?.group === group)
                  .map((article) => (
                    <ArticleCard
                      key={article.number}
                      article={article}
                      touched={touched}
                      language={language}
                      laws={texts.laws}
                      accounts={accounts}
                    />
                  ))}
              </ul>
            </Fragment>
          ))}
        </div>
      </section>
      <footer class="source">
        <h2>{words.source}</h2>
        <p>{texts.articles.source[language]}</p>
      </footer>
    </div>
  );
}
