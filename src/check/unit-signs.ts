/** What `UnitWords` finds: signs that people leave out or change, and those around a whole name. */
const plain = /^["'“‘«(]*[\p{L}\p{N}][\p{L}\p{M}\p{N}\s.&-]*[,;:!?…"'”’»)]*$/u;
/** Further apart than `UnitWords` joins. */
const wide = /[\s.&-]{4}/;
/** Signs of a sentence: a name is the same without them. */
const natural = /^[\p{L}\p{M}\p{N}\s.,;:!?…"'“”‘’«»()&/–—-]*$/u;

/** A name with signs inside: found as it is written, sign for sign (unit-literals.ts). */
export function isLiteral(name: string): boolean {
  return !plain.test(name) || wide.test(name);
}

/** False for a name that means something else without its signs: "C++", "Dự án $100". */
export function isNatural(name: string): boolean {
  return natural.test(name);
}
