import { sha256 } from '../../settings/sha256.ts';
import { type Bytes, toUtf8 } from '../bytes.ts';
import { chromiumSettings } from '../chromium/policy-json.ts';
import { firefoxPolicies } from '../firefox/policies-json.ts';
import { type BrowserName, places } from '../places.ts';
import type { Plan } from '../plan.ts';
import { type PlistValue, writePlist } from './plist.ts';

/**
 * A configuration profile for one browser: its policies, and in Chromium's family the extension's own in a domain
 * of their own (`<browser>.extensions.<id>`).
 * https://support.google.com/chrome/a/answer/9020077 · https://github.com/mozilla/policy-templates/tree/master/mac
 */
export function writeMobileconfig(plan: Plan, browser: BrowserName): Bytes {
  const name = `bay-dieu.${browser}`;
  return toUtf8(
    writePlist({
      PayloadContent: domainsOf(plan, browser).map(([domain, settings]) => ({
        ...payload(domain, `${name}.${domain}`, places[browser].title),
        ...settings,
      })),
      ...payload('Configuration', name, `Bảy Điều – ${places[browser].title}`),
      PayloadDescription: `Bảy Điều, chính sách ${plan.hash} của ${plan.unit}`,
      PayloadOrganization: plan.unit,
      PayloadScope: 'System',
      PayloadRemovalDisallowed: false,
    }),
  );
}

type Domain = readonly [domain: string, settings: { readonly [key: string]: PlistValue }];

function domainsOf(plan: Plan, browser: BrowserName): readonly Domain[] {
  const domain = places[browser].macos;
  if (browser === 'firefox') return [[domain, { EnterprisePoliciesEnabled: true, ...firefoxPolicies(plan) }]];
  return [
    [domain, chromiumSettings(plan, browser)],
    [`${domain}.extensions.${plan.chromium[browser].id}`, { policy: plan.policyText }],
  ];
}

function payload(type: string, identifier: string, title: string) {
  return {
    PayloadType: type,
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: uuidOf(identifier),
    PayloadDisplayName: title,
  };
}

/** The same for the same name: a new profile replaces the old one instead of standing beside it. */
function uuidOf(name: string): string {
  const hex = sha256(name).toUpperCase();
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
