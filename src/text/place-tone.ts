import { toneOf, withTone } from './letters.ts';

const [a, e, o, q, u, y] = [0x61, 0x65, 0x6f, 0x71, 0x75, 0x79];

/**
 * Puts the tone mark where the old style has it, in the toned view alone: oà, oè, uỳ at a syllable's end become
 * òa, òe, ùy. "qu" is one consonant: quý stays, and the common slip "qúy" is mended.
 */
export function placeTone(toned: Uint16Array, bare: Uint16Array, start: number, end: number): void {
  if (end - start < 2) return;
  const last = end - 1;
  if (toned[last] !== bare[last]) {
    const vowel = bare[last];
    const before = toned[last - 1];
    const pair = before === o ? vowel === a || vowel === e : before === u && vowel === y;
    const tone = pair ? (toneOf.get(toned[last]!) ?? 0) : 0;
    if (
      tone > 0 &&
      toned[last] === withTone(vowel!, tone) &&
      !(before === u && last - 2 >= start && bare[last - 2] === q)
    ) {
      toned[last - 1] = withTone(before!, tone);
      toned[last] = vowel!;
    }
  } else if (bare[start] === q && bare[start + 1] === u && end - start > 2 && toned[start + 1] !== u) {
    const tone = toneOf.get(toned[start + 1]!) ?? 0;
    const next = withTone(toned[start + 2]!, tone);
    if (tone > 0 && toned[start + 1] === withTone(u, tone) && next !== toned[start + 2]) {
      toned[start + 1] = u;
      toned[start + 2] = next;
    }
  }
}
