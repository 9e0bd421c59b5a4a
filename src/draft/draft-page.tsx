import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../check/types.ts';
import { draftWords } from '../i18n/draft.ts';
import { panelWords } from '../i18n/panel.ts';
import { Bar } from '../panel/bar.tsx';
import type { PanelSource } from '../panel/follow-active-tab.ts';
import { OwnAccounts } from '../panel/own-accounts.tsx';
import { Panel, type PanelTexts } from '../panel/panel.tsx';
import { useStored } from '../panel/use-stored.ts';
import { mergeSettings } from '../settings/merge-settings.ts';
import type { StorageDoor } from '../settings/read-settings.ts';
import type { Settings } from '../settings/types.ts';
import { NameCheck } from './name-check.tsx';
import { PlainBox, readPlain } from './plain-box.tsx';

interface DraftPageProps {
  /** The box's state, from the same flow that runs on a network. */
  readonly source: PanelSource;
  readonly storage: StorageDoor;
  readonly texts: PanelTexts;
  checkName(name: string, unit: Settings['unit']): readonly Finding[];
}

export function DraftPage({ source, storage, texts, checkName }: DraftPageProps) {
  const stored = useStored(storage);
  const settings = stored && mergeSettings(stored);
  const language = settings?.language;
  const box = useRef<HTMLDivElement>(null);
  const [said, say] = useState('');
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  if (!stored || !settings || !language) return null;
  const words = draftWords[language];
  const copy = () =>
    navigator.clipboard.writeText(box.current ? readPlain(box.current) : '').then(
      () => say(words.copied),
      () => say(words.notCopied),
    );
  const clear = () => {
    box.current?.focus();
    // Through the editor's own path, so that its undo brings the draft back.
    document.execCommand('selectAll');
    document.execCommand('delete');
    say('');
  };
  return (
    <>
      <Bar title={`Bảy Điều: ${words.title}`}>
        <a href="/options.html">{panelWords[language].openOptions}</a>
      </Bar>
      <main class="draft">
        <div class="draft-side">
          <section aria-labelledby="draft">
            <h2 id="draft">{words.draft}</h2>
            <PlainBox box="post" label={words.draft} placeholder={words.placeholder} element={box} />
            <div class="buttons">
              <button type="button" class="main" onClick={copy}>
                {words.copy}
              </button>
              <button type="button" onClick={clear}>
                {words.clear}
              </button>
              <span role="status">{said}</span>
            </div>
            <p class="note">{words.note}</p>
          </section>
          <NameCheck
            words={words}
            language={language}
            rules={texts.rules}
            check={(name) => checkName(name, settings.unit)}
          />
        </div>
        <Panel
          source={source}
          texts={texts}
          language={language}
          unitArticles={stored.managed?.policy.articles ?? []}
          accounts={<OwnAccounts storage={storage} accounts={stored.accounts} language={language} />}
        />
      </main>
    </>
  );
}
