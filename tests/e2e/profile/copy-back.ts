/**
 * The step that LZ4 and Snappy share: repeats what was written `distance` bytes ago. It may overlap what it writes,
 * which is how both write runs.
 */
export function copyBack(output: Uint8Array, at: number, distance: number, length: number): number {
  if (distance === 0 || distance > at) throw new Error(`A copy from ${distance} bytes before byte ${at}.`);
  for (let i = 0; i < length; i += 1) output[at + i] = output[at + i - distance]!;
  return at + length;
}
