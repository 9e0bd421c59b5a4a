import { panelWords } from '../i18n/panel.ts';
import { writeDate } from '../i18n/write-date.ts';
import type { Laws } from '../rules/articles.ts';
import type { Language } from '../rules/types.ts';

/** "nắm vững Luật An ninh mạng": which laws stand behind the reminders, by number and date. */
export function LawDigest({ laws, language }: { readonly laws: Laws; readonly language: Language }) {
  const words = panelWords[language];
  return (
    <details>
      <summary>{words.laws}</summary>
      <ul class="laws">
        {Object.entries(laws).map(([key, law]) => (
          <li key={key}>
            <span class="law">{law.title[language]}</span>{' '}
            <span class="dates">
              {law.number}, {words.law(writeDate(law.dated, language), writeDate(law.inForce, language))}
              {law.replaces.length > 0 && `; ${words.replaces(law.replaces)}`}
            </span>
            {!law.verified && <span class="doubt">{words.unverified}</span>}
          </li>
        ))}
      </ul>
      <p class="note">{words.lawsNote}</p>
    </details>
  );
}
