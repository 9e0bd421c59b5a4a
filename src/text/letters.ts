/**
 * The Vietnamese alphabet as a table: twelve vowels by six tones. Everything that composes, strips or moves a
 * diacritic looks here, so that no letter of a draft costs a call of String.normalize.
 */
const vowels = ['aăâ', 'eê', 'i', 'oôơ', 'uư', 'y'];
/** None, huyền, sắc, hỏi, ngã, nặng. */
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

/** The tone of a letter: 0 none (ngang), 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng. */
export const toneOf = new Map<number, number>();
/** The letter without its tone, its quality kept (ấ is â). Only letters that have a tone are in it. */
const toneless = new Map<number, number>();
/** Letter without tone → its six forms. */
const formsOf = new Map<number, string>();
/** The letter without any diacritic; lower-case Vietnamese letters only. */
export const plainLetter = new Map<number, number>([[0x111, 0x64]]);

for (const alike of vowels) {
  for (const vowel of alike) {
    const forms = tones.map((tone) => (vowel + tone).normalize('NFC'));
    formsOf.set(vowel.charCodeAt(0), forms.join(''));
    for (const [tone, form] of forms.entries()) {
      const code = form.charCodeAt(0);
      toneOf.set(code, tone);
      plainLetter.set(code, alike.charCodeAt(0));
      if (tone > 0) toneless.set(code, vowel.charCodeAt(0));
    }
  }
}

/** Lower-case letter with another tone (0–5); letters that carry none come back as they are. */
export function withTone(code: number, tone: number): number {
  const forms = formsOf.get(toneless.get(code) ?? code);
  return forms ? forms.charCodeAt(tone) : code;
}

/** Lower-case letter without its tone; its quality (â, ơ) stays. */
export function withoutTone(code: number): number {
  return toneless.get(code) ?? code;
}

const toneMarks = new Map(tones.map((mark, tone) => [mark.charCodeAt(0), tone]));
// Deprecated forms of grave and acute.
toneMarks.set(0x340, 1).set(0x341, 2);
const qualityMarks = new Map<number, Readonly<Record<string, string>>>([
  [0x302, { a: 'â', e: 'ê', o: 'ô' }],
  [0x306, { a: 'ă' }],
  [0x31b, { o: 'ơ', u: 'ư' }],
]);

/**
 * A lower-case Vietnamese letter with one more combining mark, in whatever order marks come (ẹ + ˆ is ệ, as
 * Windows-1258 writes it), or 0 if the two don't make a Vietnamese letter.
 */
export function composeVietnamese(code: number, mark: number): number {
  const tone = toneMarks.get(mark);
  if (tone !== undefined) return formsOf.has(toneless.get(code) ?? code) ? withTone(code, tone) : 0;
  const qualities = qualityMarks.get(mark);
  if (!qualities) return 0;
  const letter = qualities[String.fromCharCode(toneless.get(code) ?? code)];
  return letter ? withTone(letter.charCodeAt(0), toneOf.get(code) ?? 0) : 0;
}
