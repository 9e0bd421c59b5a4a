import type { Json } from './browser.ts';

/**
 * An expression that calls `run` with its arguments. `first` is the name of a value on the other side that goes
 * before them (the shadow root).
 */
export function callSource(
  run: (...args: never[]) => unknown,
  args: readonly Json[],
  first?: string,
): string {
  const values = args.map((value) => (value === undefined ? 'undefined' : JSON.stringify(value)));
  return `(${run})(${[...(first ? [first] : []), ...values].join(',')})`;
}
