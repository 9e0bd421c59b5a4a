import type { Language } from '../rules/types.ts';
import { hashOwn, normaliseOwn } from './own.ts';
import { readAll, type StorageDoor } from './read-settings.ts';
import type { Account, Stored } from './stored.ts';
import type { IgnoredPhrase } from './types.ts';

type Local = Pick<StorageDoor, 'local'>;

export const chooseLanguage = (storage: Local, language: Language) =>
  change(storage, 'choices', ({ choices }) => ({ ...choices, language }));

export const chooseNetwork = (storage: Local, network: string, on: boolean) =>
  change(storage, 'choices', ({ choices }) => ({
    ...choices,
    networks: { ...choices.networks, [network]: on },
  }));

export const choosePrivateMessages = (storage: Local, network: string, on: boolean) =>
  change(storage, 'choices', ({ choices }) => ({
    ...choices,
    privateMessages: { ...choices.privateMessages, [network]: on },
  }));

/** "Bỏ qua cụm này": the newest `mostIgnored` are kept. */
export const ignorePhrase = (storage: Local, phrase: IgnoredPhrase) =>
  change(storage, 'ignored', ({ ignored }) => [...without(ignored, phrase), phrase].slice(-mostIgnored));

export const forgetPhrase = (storage: Local, phrase: IgnoredPhrase) =>
  change(storage, 'ignored', ({ ignored }) => without(ignored, phrase));

const mostIgnored = 500;

const without = (ignored: readonly IgnoredPhrase[], { rule, phrase }: IgnoredPhrase) =>
  ignored.filter((one) => one.rule !== rule || one.phrase !== phrase);

/** Keeps the salted hash alone. Says 'empty' where there is nothing to keep, 'known' where it is kept already. */
export async function addOwn(storage: Local, value: string): Promise<'added' | 'known' | 'empty'> {
  if (normaliseOwn(value).length < 3) return 'empty';
  let answer: 'added' | 'known' = 'added';
  await change(storage, 'own', ({ own }) => {
    const salt = own.salt || newSalt();
    const hash = hashOwn(value, salt);
    if (own.hashes.includes(hash)) answer = 'known';
    return { salt, hashes: [...own.hashes.filter((one) => one !== hash), hash].slice(-mostOwn) };
  });
  return answer;
}

export async function removeOwn(storage: Local, value: string): Promise<'removed' | 'unknown'> {
  let answer: 'removed' | 'unknown' = 'unknown';
  await change(storage, 'own', ({ own }) => {
    const hash = hashOwn(value, own.salt);
    if (own.hashes.includes(hash)) answer = 'removed';
    return { ...own, hashes: own.hashes.filter((one) => one !== hash) };
  });
  return answer;
}

export const clearOwn = ({ local }: Local) => local.remove('own');

const mostOwn = 200;

const newSalt = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

export const keepAccounts = ({ local }: Local, accounts: readonly Account[]) => local.set({ accounts });

/** One after the other, so that two quick clicks on one page don't read the same state. */
let before: Promise<void> = Promise.resolve();

function change<Key extends keyof Stored>(
  storage: Local,
  key: Key,
  next: (stored: Stored) => Stored[Key],
): Promise<void> {
  const mine = before.then(async () => storage.local.set({ [key]: next(await readAll(storage)) }));
  before = mine.catch(() => {});
  return mine;
}
