import { browserNames } from '../../settings/names.ts';
import { parsePolicy } from '../../settings/policy.ts';
import type { Policy } from '../../settings/unit-schema.ts';
import type { BrowserName } from '../places.ts';
import { findDifference } from './find-difference.ts';
import type { Found } from './read-policies.ts';

export type Verdict =
  | { readonly state: 'in force' }
  | { readonly state: 'differs'; readonly path: string }
  | { readonly state: 'missing' };

/** For each browser that the files speak of, whether the unit's policy is in force there. */
export function judgeBrowsers(want: Policy, found: readonly Found[]): ReadonlyMap<BrowserName, Verdict> {
  return new Map(
    browserNames.flatMap((browser) => {
      const own = found.filter((one) => one.browser === browser);
      return own.length > 0 ? [[browser, judge(want, own)] as const] : [];
    }),
  );
}

function judge(want: Policy, found: readonly Found[]): Verdict {
  const texts = found.flatMap(({ texts }) => [...texts]);
  const installed = new Set(found.flatMap(({ installed }) => [...installed]));
  const verdicts = texts.map(([id, raw]) => judgeText(want, raw, installed.has(id)));
  return (
    verdicts.find(({ state }) => state === 'in force') ??
    // Another extension may have a `policy` of its own: one that reads as ours is ours.
    verdicts.find((verdict) => verdict.state === 'differs' && verdict.path !== 'policy') ??
    verdicts[0] ?? { state: 'missing' }
  );
}

function judgeText(want: Policy, raw: unknown, installed: boolean): Verdict {
  const have = parsePolicy(raw);
  if ('errors' in have) return { state: 'differs', path: 'policy' };
  const path = findDifference(want, have.policy);
  if (path !== undefined) return { state: 'differs', path };
  return installed ? { state: 'in force' } : { state: 'differs', path: 'ExtensionSettings' };
}
