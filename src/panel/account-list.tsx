import { useState } from 'preact/hooks';
import type { AccountWords } from '../i18n/panel.ts';
import type { Account } from '../settings/stored.ts';

interface AccountListProps {
  readonly accounts: readonly Account[];
  readonly words: AccountWords;
  keep(accounts: readonly Account[]): void;
  copy(text: string): Promise<void>;
  print(): void;
}

/** "báo cáo tổ chức các tài khoản mạng xã hội đang dùng": the person's own list, to print or copy. */
export function AccountList({ accounts, words, keep, copy, print }: AccountListProps) {
  const [said, say] = useState('');
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const account = readForm(new FormData(event.currentTarget));
    if (!account) return;
    keep([...accounts, account]);
    event.currentTarget.reset();
  };
  const copyAll = () =>
    copy(accounts.map(({ network, name }) => `${network}\t${name}`).join('\n')).then(
      () => say(words.copied),
      () => say(words.notCopied),
    );
  return (
    <details class="accounts">
      <summary>{words.title}</summary>
      <p class="note">{words.note}</p>
      {accounts.length === 0 ? (
        <p class="none">{words.none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.network}</th>
              <th scope="col">{words.name}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {accounts.map(({ network, name }, index) => (
              <tr key={`${network} ${name}`}>
                <td>{network}</td>
                <td>{name}</td>
                <td>
                  <button
                    type="button"
                    class="quiet"
                    aria-label={words.remove(`${network} ${name}`)}
                    onClick={() => keep(accounts.filter((_, other) => other !== index))}
                  >
                    {words.removeShort}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <form onSubmit={add} autocomplete="off">
        <label>
          {words.network}
          <input name="network" required maxLength={60} autocomplete="off" />
        </label>
        <label>
          {words.name}
          <input name="name" required maxLength={200} autocomplete="off" />
        </label>
        <div class="buttons">
          <button type="submit">{words.add}</button>
          {accounts.length > 0 && (
            <>
              <button type="button" onClick={copyAll}>
                {words.copy}
              </button>
              <button type="button" onClick={print}>
                {words.print}
              </button>
            </>
          )}
          <span role="status">{said}</span>
        </div>
      </form>
    </details>
  );
}

function readForm(form: FormData): Account | undefined {
  const [network, name] = [form.get('network'), form.get('name')];
  if (typeof network !== 'string' || typeof name !== 'string') return undefined;
  return network.trim() && name.trim() ? { network: network.trim(), name: name.trim() } : undefined;
}
