/** Puts what is told (a finding's facts, a count) where a text has `{name}`; a name of which nothing is told stays out of sight. */
export function fillIn(text: string, told: Readonly<Partial<Record<string, string | number>>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(told[name] ?? '…'));
}
