/**
 * SHA-256 (FIPS 180-4) of a text's UTF-8, as hex. Ours, since it must answer at once while a finding is drawn and
 * on a unit's own http pages: there `crypto.subtle` does not exist, and it never answers synchronously.
 */
export function sha256(text: string): string {
  const bytes = pad(new TextEncoder().encode(text));
  const state = Uint32Array.from(initial);
  const words = new Uint32Array(64);
  for (let block = 0; block < bytes.byteLength; block += 64) {
    for (let i = 0; i < 16; i++) words[i] = bytes.getUint32(block + i * 4);
    compress(state, words);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

function pad(message: Uint8Array): DataView {
  const bytes = new Uint8Array(((message.length + 8) >> 6) * 64 + 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  // In bits; half a gigabyte would need the word before, too.
  view.setUint32(bytes.length - 4, message.length * 8);
  return view;
}

function compress(state: Uint32Array, w: Uint32Array): void {
  for (let i = 16; i < 64; i++) {
    const a = w[i - 15]!;
    const b = w[i - 2]!;
    const s0 = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
    const s1 = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
    w[i] = w[i - 16]! + s0 + w[i - 7]! + s1;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as Eight;
  for (let i = 0; i < 64; i++) {
    const t1 = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + rounds[i]! + w[i]!;
    const t2 = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) >>> 0, c, b, a, (t1 + t2) >>> 0];
  }
  state.set([a, b, c, d, e, f, g, h].map((word, i) => word + state[i]!));
}

type Eight = [number, number, number, number, number, number, number, number];

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

// The first 32 bits of the fractional parts of square (state) and cube (rounds) roots of the first primes.
const primes: number[] = [];
for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime > 0)) primes.push(n);
const fractions = (root: (prime: number) => number) => primes.map((prime) => (root(prime) % 1) * 2 ** 32);
const initial = fractions(Math.sqrt).slice(0, 8);
const rounds = Uint32Array.from(fractions(Math.cbrt));
