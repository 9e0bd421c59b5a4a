import { languageNames, type OptionsWords } from '../i18n/options.ts';
import type { Language } from '../rules/types.ts';
import type { StorageDoor } from '../settings/read-settings.ts';
import { chooseLanguage } from '../settings/write-settings.ts';
import { Locked } from './locked.tsx';

interface LanguageChoiceProps {
  readonly storage: StorageDoor;
  readonly language: Language;
  readonly locked: boolean;
  readonly words: OptionsWords;
}

export function LanguageChoice({ storage, language, locked, words }: LanguageChoiceProps) {
  return (
    <section aria-labelledby="language">
      <h2 id="language">
        {words.language} {locked && <Locked text={words.locked} />}
      </h2>
      <div class="choices" role="radiogroup" aria-labelledby="language">
        {(['vi', 'en'] as const).map((one) => (
          <label key={one} lang={one}>
            <input
              type="radio"
              name="language"
              value={one}
              checked={one === language}
              disabled={locked}
              onChange={() => void chooseLanguage(storage, one)}
            />
            {languageNames[one]}
          </label>
        ))}
      </div>
    </section>
  );
}
