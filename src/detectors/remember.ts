/**
 * Several detectors ask for the same places of a text, one after the other: what was found in the text asked last is
 * kept, by a number for what was asked.
 */
export function remember<Found>(): (text: string, key: number, find: () => Found) => Found | undefined {
  let lastText = '';
  const found = new Map<number, Found>();
  return (text, key, find) => {
    if (text !== lastText) {
      found.clear();
      lastText = text;
    }
    if (!found.has(key)) found.set(key, find());
    return found.get(key);
  };
}
