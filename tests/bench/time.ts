/** The shortest of many runs, in milliseconds: what the machine does besides only ever adds. */
export function shortest(run: (turn: number) => unknown, runs = 40): number {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < runs; turn++) {
    const start = performance.now();
    run(turn);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
