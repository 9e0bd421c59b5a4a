import type { OptionsWords } from '../i18n/options.ts';
import type { StorageDoor } from '../settings/read-settings.ts';
import type { IgnoredPhrase } from '../settings/types.ts';
import { forgetPhrase } from '../settings/write-settings.ts';

interface IgnoredPhrasesProps {
  readonly storage: StorageDoor;
  readonly phrases: readonly IgnoredPhrase[];
  readonly words: OptionsWords;
}

export function IgnoredPhrases({ storage, phrases, words }: IgnoredPhrasesProps) {
  return (
    <section aria-labelledby="ignored">
      <h2 id="ignored">{words.ignored.title}</h2>
      <p class="note">{words.ignored.note}</p>
      {phrases.length === 0 ? (
        <p>{words.ignored.none}</p>
      ) : (
        <ul class="ignored">
          {phrases.map((phrase) => (
            <li key={`${phrase.rule} ${phrase.phrase}`}>
              <span>{phrase.phrase}</span>
              <button
                type="button"
                class="quiet"
                aria-label={words.backFor(phrase.phrase)}
                onClick={() => void forgetPhrase(storage, phrase)}
              >
                {words.ignored.back}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
