/** Text for XML content and attributes. The unit's facts hold no control characters (unit-schema sees to that). */
export function escapeXml(text: string): string {
  return text.replace(
    /[&<>"'\n\r\t]/g,
    (character) => entities[character] ?? `&#${character.charCodeAt(0)};`,
  );
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
