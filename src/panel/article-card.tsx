import type { ComponentChildren } from 'preact';
import { panelWords } from '../i18n/panel.ts';
import type { Article, Laws } from '../rules/articles.ts';
import type { ClauseId, Language } from '../rules/types.ts';
import { clausesOf, touchesOf } from './count-touched.ts';
import { LawDigest } from './law-digest.tsx';

interface ArticleCardProps {
  readonly article: Article;
  readonly touched: ReadonlyMap<ClauseId, number>;
  readonly language: Language;
  readonly laws: Laws;
  readonly accounts: ComponentChildren;
}

export function ArticleCard({ article, touched, language, laws, accounts }: ArticleCardProps) {
  const words = panelWords[language];
  const ids = clausesOf(article);
  const places = touchesOf(ids, touched);
  return (
    <li class={places > 0 ? 'card lit' : 'card'} data-clauses={ids.join(' ')} tabIndex={-1}>
      <div class="head">
        <span class="number" aria-hidden="true">
          {article.number}
        </span>
        <h4>
          <span class="unseen">{words.article(article.number)}: </span>
          {article.title[language]}
        </h4>
        {places > 0 && (
          <span class="places">
            {words.places(places)}
            <span class="unseen"> {words.inDraft}</span>
          </span>
        )}
      </div>
      <ul class="clauses">
        {article.clauses.map(({ id, text }) => (
          <li key={id.join()} class={touchesOf(id, touched) > 0 ? 'lit' : ''}>
            {text[language]}
            {language !== 'vi' && (
              <span class="original" lang="vi">
                {text.vi}
              </span>
            )}
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.tips}</summary>
        <ul class="tips">
          {article.tips.map((tip) => (
            <li key={tip.vi}>{tip[language]}</li>
          ))}
        </ul>
      </details>
      {ids.includes('must/cybersecurity-law') && <LawDigest laws={laws} language={language} />}
      {ids.includes('should/declare-accounts') && accounts}
    </li>
  );
}
