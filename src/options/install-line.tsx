import { useEffect, useState } from 'preact/hooks';
import type { UnitWords } from '../i18n/options.ts';
import type { AskInstall, Install } from './ask-install.ts';

interface InstallLineProps {
  readonly ask: AskInstall;
  readonly words: UnitWords;
}

/** That a policy installed the extension: the one thing a unit sets that its policy text does not say. */
export function InstallLine({ ask, words }: InstallLineProps) {
  const [install, setInstall] = useState<Install>('own');
  useEffect(() => {
    // A browser that does not answer leaves the line out, and nothing else.
    ask().then(setInstall, () => {});
  }, [ask]);
  if (install === 'own') return null;
  return (
    <p class="note install">
      {words.install}: {install === 'forced' ? words.forced : words.installed}.
    </p>
  );
}
