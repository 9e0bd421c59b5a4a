import { networkName } from '../i18n/networks.ts';
import { languageNames, type UnitWords } from '../i18n/options.ts';
import type { Language } from '../rules/types.ts';
import { isLocked } from '../settings/merge-settings.ts';
import type { Policy } from '../settings/unit-schema.ts';

export interface PolicyRow {
  readonly label: string;
  readonly values: readonly string[];
  /** True where the person can't choose otherwise. Facts are the unit's alone. */
  readonly locked: boolean;
}

/** Everything that a policy sets, in the order of unit.yml; nothing that it sets is left out. */
export function listPolicy(policy: Policy, words: UnitWords, language: Language): readonly PolicyRow[] {
  const { unit = {}, settings = {}, articles = [], hosts = [] } = policy;
  const { name, phone, email } = unit.contact ?? {};
  const contact = [name, phone, email].filter((part) => part !== undefined);
  const facts: [string, readonly string[] | undefined][] = [
    [words.names, unit.names],
    [words.codenames, unit.codenames],
    [words.domains, unit.domains],
    [words.pages, unit.pages],
    [words.public, unit.public],
    [words.contact, contact.length > 0 ? [contact.join(', ')] : []],
    [words.articles, articles.map(({ title, clauses }, i) => [`${i + 1}. ${title}`, ...clauses].join('\n'))],
    [words.hosts, hosts],
  ];
  return [
    ...facts.flatMap(([label, values = []]) => (values.length > 0 ? [{ label, values, locked: true }] : [])),
    ...listSettings(settings, policy, words, language),
  ];
}

function listSettings(
  { language: chosen, networks = {}, locked = [] }: NonNullable<Policy['settings']>,
  policy: Policy,
  words: UnitWords,
  language: Language,
): readonly PolicyRow[] {
  const paths = [
    ...(chosen || locked.includes('language') ? ['language'] : []),
    ...new Set([
      ...Object.keys(networks).map((name) => `networks.${name}`),
      ...locked.filter((path) => path !== 'language'),
    ]),
  ];
  const given: Readonly<Record<string, boolean | undefined>> = networks;
  return paths.map((path) => {
    const network = path.replace(/^networks\./, '');
    const isLanguage = path === 'language';
    const on = given[network];
    const value = isLanguage
      ? languageNames[chosen ?? 'vi']
      : on === undefined
        ? `${words.on} (${words.asItCame})`
        : on
          ? words.on
          : words.off;
    return {
      label: isLanguage ? words.language : words.network(networkName(network, language)),
      values: [value],
      locked: isLocked(policy, path),
    };
  });
}
