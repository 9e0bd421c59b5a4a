import { useEffect } from 'preact/hooks';
import { optionsWords } from '../i18n/options.ts';
import { trustWords } from '../i18n/trust.ts';
import { Bar } from '../panel/bar.tsx';
import { useStored } from '../panel/use-stored.ts';
import { isLocked, mergeSettings } from '../settings/merge-settings.ts';
import type { StorageDoor } from '../settings/read-settings.ts';
import type { AskInstall } from './ask-install.ts';
import { IgnoredPhrases } from './ignored-phrases.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { NetworkChoices, type NetworkRow } from './network-choices.tsx';
import { OwnIdentifiersForm } from './own-identifiers-form.tsx';
import { Trust } from './trust.tsx';
import { UnitPolicy } from './unit-policy.tsx';

interface OptionsPageProps {
  readonly storage: StorageDoor;
  /** The networks that the package knows, and which of them have private messages. */
  readonly networks: readonly Pick<NetworkRow, 'network' | 'hasMessages'>[];
  /** The match patterns of the package's content scripts. */
  readonly matches: readonly string[];
  readonly askInstall: AskInstall;
}

export function OptionsPage({ storage, networks, matches, askInstall }: OptionsPageProps) {
  const stored = useStored(storage);
  const settings = stored && mergeSettings(stored);
  const language = settings?.language;
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  if (!stored || !settings || !language) return null;
  const words = optionsWords[language];
  const trust = trustWords[language];
  const policy = stored.managed?.policy ?? {};
  const rows = networks.map(({ network, hasMessages }) => ({
    network,
    hasMessages,
    on: settings.networks[network] ?? true,
    messagesOn: settings.privateMessages[network] ?? false,
    locked: isLocked(policy, `networks.${network}`),
  }));
  return (
    <>
      <Bar title={`Bảy Điều: ${words.title}`}>
        <a href="#unit">{words.unit.title}</a>
        <a href="#trust">{trust.short}</a>
      </Bar>
      <main class="options">
        <p class="note">{words.intro}</p>
        <LanguageChoice
          storage={storage}
          language={language}
          locked={isLocked(policy, 'language')}
          words={words}
        />
        <NetworkChoices storage={storage} rows={rows} language={language} words={words} />
        <OwnIdentifiersForm storage={storage} count={settings.own.hashes.length} words={words.own} />
        <IgnoredPhrases storage={storage} phrases={settings.ignoredPhrases} words={words} />
        <UnitPolicy
          managed={stored.managed}
          refused={stored.refused}
          matches={matches}
          askInstall={askInstall}
          language={language}
          words={words}
        />
        <Trust words={trust} />
      </main>
    </>
  );
}
