import type { Stored } from './stored.ts';
import type { Settings } from './types.ts';
import { toUnitFacts } from './unit-facts.ts';

/**
 * The person's choices over the unit's: a policy gives what the person has not chosen, and overrides only what it
 * locks. Private messages, ignored phrases and one's own numbers are the person's alone: no policy reaches them.
 */
export function mergeSettings({ choices, ignored, own, managed }: Stored): Settings {
  const policy = managed?.policy ?? {};
  const given = policy.settings ?? {};
  const networks: Record<string, boolean> = { ...given.networks, ...choices.networks };
  for (const network of Object.keys(networks))
    if (isLocked(policy, `networks.${network}`))
      networks[network] = given.networks?.[network as never] ?? true;
  const language = (!isLocked(policy, 'language') && choices.language) || given.language || 'vi';
  return {
    language,
    networks,
    privateMessages: choices.privateMessages,
    ignoredPhrases: ignored,
    own,
    hosts: policy.hosts ?? [],
    unit: toUnitFacts(policy),
    spelled: managed?.spelled,
  };
}

/** `path` as unit.yml writes it in `settings.locked`: "language", "networks.facebook". */
export function isLocked(
  policy: { readonly settings?: { readonly locked?: readonly string[] | undefined } | undefined },
  path: string,
): boolean {
  return policy.settings?.locked?.includes(path) ?? false;
}
