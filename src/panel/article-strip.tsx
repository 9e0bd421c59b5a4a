import { panelWords } from '../i18n/panel.ts';
import type { Article } from '../rules/articles.ts';
import type { ClauseId, Language } from '../rules/types.ts';
import { clausesOf, touchesOf } from './count-touched.ts';

interface ArticleStripProps {
  readonly articles: readonly Article[];
  readonly touched: ReadonlyMap<ClauseId, number>;
  readonly language: Language;
  show(clause: ClauseId): void;
}

/** All seven at one glance, above whatever was found: the touched ones lit, each a way to its card. */
export function ArticleStrip({ articles, touched, language, show }: ArticleStripProps) {
  const words = panelWords[language];
  return (
    <nav class="strip" aria-label={words.articles}>
      {articles.map((article) => {
        const ids = clausesOf(article);
        const places = touchesOf(ids, touched);
        const [first] = ids;
        return (
          <button
            key={article.number}
            type="button"
            class={places > 0 ? 'lit' : ''}
            aria-label={`${words.article(article.number)}: ${article.title[language]}${places > 0 ? `, ${words.places(places)}` : ''}`}
            onClick={() => first && show(first)}
          >
            {article.number}
          </button>
        );
      })}
    </nav>
  );
}
