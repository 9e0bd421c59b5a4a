import type { SpelledUnit } from '../check/spelled-unit.ts';
import type { Language, RuleId } from '../rules/types.ts';
import type { IgnoredPhrase, OwnIdentifiers } from './types.ts';
import type { Policy } from './unit-schema.ts';

/** What lies in storage.local, by key. `ignored` is written from every tab: of two written at once, one may be lost. */
export interface Stored {
  readonly choices: Choices;
  readonly ignored: readonly IgnoredPhrase[];
  readonly own: OwnIdentifiers;
  readonly accounts: readonly Account[];
  readonly managed: Managed | undefined;
  readonly refused: Refused | undefined;
}

/** What the person chose; what is not there was left as it came. */
export interface Choices {
  readonly language?: Language;
  readonly networks: Readonly<Record<string, boolean>>;
  readonly privateMessages: Readonly<Record<string, boolean>>;
}

/** One of the person's own accounts, for the unit's form: kept because the person asked, on this machine. */
export interface Account {
  readonly network: string;
  readonly name: string;
}

/** The last good policy of the unit, its hash, and its names made ready for the checker. */
export interface Managed {
  readonly policy: Policy;
  readonly hash: string;
  readonly spelled: SpelledUnit;
}

/** Why the policy that the browser hands over now is not used. */
export interface Refused {
  readonly errors: readonly string[];
}

/**
 * Storage as our own pages wrote it, or by an older version, or damaged: what does not have its shape counts as
 * not there. Light on purpose, since the content script reads by it; the policy was judged before it was stored.
 */
export function readStored(raw: Readonly<Record<string, unknown>>): Stored {
  const choices = record(raw.choices);
  const own = record(raw.own);
  const managed = record(raw.managed);
  const refused = record(raw.refused);
  return {
    choices: {
      ...((choices.language === 'vi' || choices.language === 'en') && { language: choices.language }),
      networks: flags(choices.networks),
      privateMessages: flags(choices.privateMessages),
    },
    ignored: list(raw.ignored).flatMap(({ rule, phrase }) =>
      isRuleId(rule) && typeof phrase === 'string' ? [{ rule, phrase }] : [],
    ),
    own: { salt: text(own.salt) ?? '', hashes: texts(own.hashes) },
    accounts: list(raw.accounts).flatMap(({ network, name }) =>
      typeof network === 'string' && typeof name === 'string' ? [{ network, name }] : [],
    ),
    managed: isPolicy(managed.policy)
      ? { policy: managed.policy, hash: text(managed.hash) ?? '', spelled: readSpelled(managed.spelled) }
      : undefined,
    refused: raw.refused === undefined ? undefined : { errors: texts(refused.errors) },
  };
}

/** The background judged it by zod before storing it: here only enough that reading it can't throw. */
function isPolicy(value: unknown): value is Policy {
  const { unit, settings, hosts = [] } = record(value);
  if (typeof value !== 'object' || value === null || !Array.isArray(hosts)) return false;
  const locked = record(settings).locked ?? [];
  return (
    Array.isArray(locked) &&
    Object.entries(record(unit)).every(([key, fact]) => key === 'contact' || Array.isArray(fact))
  );
}

function readSpelled(value: unknown): SpelledUnit {
  const { names, codenames } = record(value);
  const [named, coded] = [names, codenames].map((spelled) => {
    const { lines, literals } = record(spelled);
    return { lines: texts(lines), literals: texts(literals) };
  });
  return { names: named!, codenames: coded! };
}

const isRuleId = (value: unknown): value is RuleId => typeof value === 'string' && value.includes('/');
const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const texts = (value: unknown) =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
const list = (value: unknown) => (Array.isArray(value) ? value.map(record) : []);

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function flags(value: unknown): Readonly<Record<string, boolean>> {
  const entries = Object.entries(record(value));
  return Object.fromEntries(entries.flatMap(([key, on]) => (typeof on === 'boolean' ? [[key, on]] : [])));
}
