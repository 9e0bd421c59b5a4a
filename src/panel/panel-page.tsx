import { useEffect } from 'preact/hooks';
import { panelWords } from '../i18n/panel.ts';
import { mergeSettings } from '../settings/merge-settings.ts';
import type { StorageDoor } from '../settings/read-settings.ts';
import { Bar } from './bar.tsx';
import type { PanelSource } from './follow-active-tab.ts';
import { OwnAccounts } from './own-accounts.tsx';
import { Panel, type PanelTexts } from './panel.tsx';
import { useStored } from './use-stored.ts';

interface PanelPageProps {
  readonly source: PanelSource;
  readonly storage: StorageDoor;
  readonly texts: PanelTexts;
}

/** The side panel, the sidebar, and the tab that Firefox opens instead. */
export function PanelPage({ source, storage, texts }: PanelPageProps) {
  const stored = useStored(storage);
  const language = stored && mergeSettings(stored).language;
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  if (!stored || !language) return null;
  const words = panelWords[language];
  return (
    <>
      <Bar title="Bảy Điều">
        <a href="/draft.html" target="_blank" rel="noreferrer">
          {words.openDraft}
        </a>
        <a href="/options.html" target="_blank" rel="noreferrer">
          {words.openOptions}
        </a>
      </Bar>
      <main>
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
