import type { Storage } from 'webextension-polyfill';
import { mergeSettings } from './merge-settings.ts';
import { readStored, type Stored } from './stored.ts';
import type { Settings } from './types.ts';

/** `browser.storage`, as little of it as is used. */
export type StorageDoor = Pick<Storage.Static, 'local' | 'onChanged'>;

/** What stands now. Never rejects: where storage does not answer, everything is as it came. */
export async function readSettings(storage: StorageDoor): Promise<Settings> {
  return mergeSettings(await readQuietly(storage, ['choices', 'ignored', 'own', 'managed']));
}

/** All that is stored; rejects where storage does not answer. */
export async function readAll({ local }: Pick<StorageDoor, 'local'>): Promise<Stored> {
  return readStored(await local.get(null));
}

async function readQuietly({ local }: StorageDoor, keys: string[] | null): Promise<Stored> {
  try {
    return readStored(await local.get(keys));
  } catch {
    return readStored({});
  }
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
    const stored = await readQuietly(storage, null);
    if (mine === latest && !signal.aborted) onChange(stored);
  };
  storage.onChanged.addListener(changed);
  signal.addEventListener('abort', () => storage.onChanged.removeListener(changed));
}
