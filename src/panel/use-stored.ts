import { useEffect, useState } from 'preact/hooks';
import { readAll, type StorageDoor, watchStored } from '../settings/read-settings.ts';
import { readStored, type Stored } from '../settings/stored.ts';

/** What is stored, as it changes; undefined until it has been read. */
export function useStored(storage: StorageDoor): Stored | undefined {
  const [stored, setStored] = useState<Stored>();
  useEffect(() => {
    const end = new AbortController();
    watchStored(storage, setStored, end.signal);
    readAll(storage)
      .catch(() => readStored({}))
      .then((first) => setStored((newer) => newer ?? first));
    return () => end.abort();
  }, [storage]);
  return stored;
}
