import { networkName } from '../i18n/networks.ts';
import type { OptionsWords } from '../i18n/options.ts';
import type { Language } from '../rules/types.ts';
import type { StorageDoor } from '../settings/read-settings.ts';
import { chooseNetwork, choosePrivateMessages } from '../settings/write-settings.ts';
import { Locked } from './locked.tsx';

export interface NetworkRow {
  readonly network: string;
  readonly on: boolean;
  readonly locked: boolean;
  readonly hasMessages: boolean;
  readonly messagesOn: boolean;
}

interface NetworkChoicesProps {
  readonly storage: StorageDoor;
  readonly rows: readonly NetworkRow[];
  readonly language: Language;
  readonly words: OptionsWords;
}

export function NetworkChoices({ storage, rows, language, words }: NetworkChoicesProps) {
  return (
    <section aria-labelledby="networks">
      <h2 id="networks">{words.networks.title}</h2>
      <p class="note">{words.networks.note}</p>
      <p class="note">{words.messages.note}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.networks.name}</th>
            <th scope="col">{words.networks.posts}</th>
            <th scope="col">{words.messages.column}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ network, on, locked, hasMessages, messagesOn }) => {
            const name = networkName(network, language);
            return (
              <tr key={network}>
                <th scope="row">
                  {name} {locked && <Locked text={words.locked} />}
                </th>
                <td>
                  <input
                    type="checkbox"
                    aria-label={words.onNetwork(name)}
                    checked={on}
                    disabled={locked}
                    onChange={({ currentTarget }) =>
                      void chooseNetwork(storage, network, currentTarget.checked)
                    }
                  />
                </td>
                <td>
                  {hasMessages ? (
                    <input
                      type="checkbox"
                      aria-label={words.messagesOn(name)}
                      checked={on && messagesOn}
                      disabled={!on}
                      onChange={({ currentTarget }) =>
                        void choosePrivateMessages(storage, network, currentTarget.checked)
                      }
                    />
                  ) : (
                    '–'
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
