/** Ends after so many ms. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Ends after two animation frames, when frameworks have drawn; in a hidden page, where none come, after half a second. */
export function settle(window: Window): Promise<void> {
  const frames = new Promise<void>((resolve) =>
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve())),
  );
  return Promise.race([frames, pause(500)]);
}
