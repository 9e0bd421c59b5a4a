import { panelWords } from '../i18n/panel.ts';
import type { Language } from '../rules/types.ts';
import type { StorageDoor } from '../settings/read-settings.ts';
import type { Account } from '../settings/stored.ts';
import { keepAccounts } from '../settings/write-settings.ts';
import { AccountList } from './account-list.tsx';

interface OwnAccountsProps {
  readonly storage: StorageDoor;
  readonly accounts: readonly Account[];
  readonly language: Language;
}

export function OwnAccounts({ storage, accounts, language }: OwnAccountsProps) {
  return (
    <AccountList
      accounts={accounts}
      words={panelWords[language].accounts}
      keep={(changed) => void keepAccounts(storage, changed)}
      copy={(text) => navigator.clipboard.writeText(text)}
      print={() => window.print()}
    />
  );
}
