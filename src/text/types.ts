/**
 * A text, folded once. Three views of the same length, aligned unit by unit, and one map back:
 * - `cased`: NFC, look-alike and styled letters plain, digits ASCII, zero-width gone, NBSP a space; case kept.
 * - `toned`: `cased` in lower case, tone marks placed in the old style (hòa, not hoà), Đ/Ð/Ɖ as đ.
 * - `bare`: `toned` without any diacritics (đ as d).
 * Folded unit i came from the original's [starts[i], ends[i]); both arrays never decrease.
 */
export interface Folded {
  readonly original: string;
  readonly cased: string;
  readonly toned: string;
  readonly bare: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}
