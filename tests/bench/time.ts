/** Runs of one contender: milliseconds, a turn each. */
export type Times = readonly number[];

/**
 * Times all contenders turn by turn, so that what the machine does besides hits them alike; the first quarter of the
 * turns warms them up and does not count.
 */
export function race<Name extends string>(
  contenders: Readonly<Record<Name, (turn: number) => unknown>>,
  turns: number,
): Record<Name, Times> {
  const names = Object.keys(contenders) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  const warmUp = turns >> 2;
  for (let turn = 0; turn < turns + warmUp; turn++) {
    for (const name of names) {
      const start = performance.now();
      contenders[name](turn);
      if (turn >= warmUp) times[name].push(performance.now() - start);
    }
  }
  return times;
}

/** The lower quartile: what a busy machine does besides only ever adds, and to long runs more than to short ones. */
export function typical(figures: Times): number {
  return [...figures].sort((a, b) => a - b)[figures.length >> 2]!;
}

export function ratio(of: Times, to: Times): number {
  return typical(of) / typical(to);
}
