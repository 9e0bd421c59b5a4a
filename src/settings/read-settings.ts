import type { Storage } from 'webextension-polyfill';
import { mergeSettings } from './merge-settings.ts';
import { readStored, type Stored } from './stored.ts';
import type { Settings } from './types.ts';

/** `browser.storage`, as little of it as is used. */
export type StorageDoor = Pick<Storage.Static, 'local' | 'onChanged'>;

/** What stands now; rejects where storage does not answer: nobody must take that for "nothing was turned off". */
export async function readSettings({ local }: Pick<StorageDoor, 'local'>): Promise<Settings> {
  return mergeSettings(readStored(await local.get(['choices', 'ignored', 'own', 'managed'])));
}

/** All that is stored; rejects where storage does not answer. */
export async function readAll({ local }: Pick<StorageDoor, 'local'>): Promise<Stored> {
  return readStored(await local.get(null));
}

/** Calls back after each change, with what stands then, until the signal. */
export function watchSettings(
  storage: StorageDoor,
  onChange: (settings: Settings) => void,
  signal: AbortSignal,
): void {
  watchStored(storage, (stored) => onChange(mergeSettings(stored)), signal);
}

export function watchStored(
  storage: StorageDoor,
  onChange: (stored: Stored) => void,
  signal: AbortSignal,
): void {
  let latest = 0;
  const changed = async (_: unknown, area: string) => {
    if (area !== 'local') return;
    const mine = ++latest;
    // Where storage does not answer, what was told last still stands.
    const stored = await readAll(storage).catch(() => undefined);
    if (stored && mine === latest && !signal.aborted) onChange(stored);
  };
  storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => storage.onChanged.removeListener(changed));
}
