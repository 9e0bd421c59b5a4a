import { setTimeout as pause } from 'node:timers/promises';

const everyMs = 25;

/** What is left of T once it was found truthy. */
export type Truthy<T> = Exclude<T, false | 0 | '' | null | undefined>;

/**
 * The only way to wait in a browser test: asks again until the answer is truthy, and says what was missing.
 * An `ask` that throws counts as "not yet" (a page that is still navigating), and its error is shown at the end.
 */
export async function waitUntil<T>(
  what: string,
  ask: () => T | Promise<T>,
  deadlineMs = 10_000,
): Promise<Truthy<T>> {
  const end = performance.now() + deadlineMs;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer as Truthy<T>;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) throw new Error(`Not within ${deadlineMs} ms: ${what}. Last: ${show(last)}`);
    await pause(everyMs);
  }
}

function show(value: unknown): string {
  return value instanceof Error ? value.message : JSON.stringify(value);
}
