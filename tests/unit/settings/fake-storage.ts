type Listener = (changes: Record<string, unknown>, area: string) => unknown;

/** `browser.storage` in memory: what is written is copied, as the browser does, and told to the listeners. */
export function fakeStorage(
  stored: Record<string, unknown> = {},
  managed?: { get(): Promise<Record<string, unknown>> },
) {
  const listeners = new Set<Listener>();
  let held = structuredClone(stored);
  const tell = (changes: Record<string, unknown>, area: string) => {
    for (const listener of listeners) listener(changes, area);
  };
  const local = {
    async get(keys: string | string[] | null) {
      const wanted = keys === null ? Object.keys(held) : [keys].flat();
      return structuredClone(
        Object.fromEntries(wanted.flatMap((key) => (key in held ? [[key, held[key]]] : []))),
      );
    },
    async set(values: Record<string, unknown>) {
      held = { ...held, ...structuredClone(values) };
      tell(values, 'local');
    },
    async remove(keys: string | string[]) {
      const gone = [keys].flat().filter((key) => key in held);
      for (const key of gone) delete held[key];
      if (gone.length > 0) tell(Object.fromEntries(gone.map((key) => [key, {}])), 'local');
    },
  };
  const onChanged = {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  };
  return {
    storage: { local, onChanged, managed } as never,
    held: () => held,
    tell,
    listeners,
  };
}
