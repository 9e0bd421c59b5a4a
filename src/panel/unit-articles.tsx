import type { PanelWords } from '../i18n/panel.ts';
import type { Policy } from '../settings/unit-schema.ts';

interface UnitArticlesProps {
  readonly articles: NonNullable<Policy['articles']>;
  readonly words: PanelWords;
}

/** The unit's own official text. Which of our clauses an article holds is not ours to say: none is lit. */
export function UnitArticles({ articles, words }: UnitArticlesProps) {
  return (
    <section aria-labelledby="unit-articles">
      <h2 id="unit-articles">{words.unitArticles}</h2>
      <p class="note">{words.unitArticlesNote}</p>
      <ol class="cards">
        {articles.map(({ title, clauses }, index) => (
          <li key={title} class="card">
            <div class="head">
              <span class="number" aria-hidden="true">
                {index + 1}
              </span>
              <h3>{title}</h3>
            </div>
            <ul class="clauses">
              {clauses.map((clause) => (
                <li key={clause}>{clause}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
