import { render } from 'preact';
import browser from 'webextension-polyfill';
import { askInstall } from '@/options/ask-install.ts';
import { OptionsPage } from '@/options/options-page.tsx';
import { platforms } from '@/platforms/index.ts';

const networks = platforms.map(({ network, boxes }) => ({
  network,
  hasMessages: boxes.some(({ surface }) => surface === 'message'),
}));
const matches =
  browser.runtime.getManifest().content_scripts?.flatMap((script) => script.matches ?? []) ?? [];
const root = document.getElementById('root');
if (root)
  render(
    <OptionsPage
      storage={browser.storage}
      networks={networks}
      matches={matches}
      askInstall={() => askInstall(browser.management)}
    />,
    root,
  );
