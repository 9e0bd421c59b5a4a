import type { Link } from '../check/types.ts';
import type { PanelWords } from '../i18n/panel.ts';
import { sortLinks } from './sort-links.ts';

export function LinkList({ links, words }: { readonly links: readonly Link[]; readonly words: PanelWords }) {
  return (
    <dl class="links">
      {sortLinks(links).map(({ kind, hosts }) => (
        <div key={kind} class={kind}>
          <dt>{words.link[kind]}</dt>
          {hosts.map((host) => (
            <dd key={host}>{host}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
