/** Puts a finding's facts where a rule's text has `{name}`; a name without a fact stays out of sight. */
export function fillIn(text: string, facts: Readonly<Record<string, string>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => facts[name] ?? '…');
}
