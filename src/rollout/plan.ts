import { canonicalJson, policyHash } from '../settings/policy-hash.ts';
import type { Policy, Rollout } from '../settings/unit-schema.ts';
import { type BrowserName, type ChromiumName, places } from './places.ts';

/** Everything that the files say, worked out once. */
export interface Plan {
  /** The unit's official name, or a general word where unit.yml gives none. */
  readonly unit: string;
  readonly policy: Policy;
  /** The managed policy: RFC 8785 JSON, so that its plain SHA-256 is `hash`. */
  readonly policyText: string;
  readonly hash: string;
  readonly dated: string | undefined;
  readonly browsers: readonly BrowserName[];
  readonly mandatory: boolean;
  /** True: the packages come from the browsers' stores, none is made here. */
  readonly store: boolean;
  /** Where packages/ will lie, with a slash at its end; for `store` undefined. */
  readonly from: string | undefined;
  readonly hosts: readonly string[];
  readonly version: string;
  readonly chromium: Readonly<Record<ChromiumName, { readonly id: string; readonly updateUrl: string }>>;
  readonly firefox: { readonly id: string; readonly installUrl: string; readonly unsigned: boolean };
}

export interface Identity {
  readonly version: string;
  readonly chromiumId: string;
  readonly firefoxId: string;
  /** Where Mozilla signed another version than `version`. */
  readonly firefoxVersion?: string;
}

/** What keeps a rollout from being planned: `path` in unit.yml, and "what; mend". */
export interface PlanFault {
  readonly path: readonly string[];
  readonly text: string;
}

export function planRollout(policy: Policy, rollout: Rollout, identity: Identity): Plan {
  const browsers = rollout.browsers ?? (Object.keys(places) as BrowserName[]);
  const from = rollout.from === 'store' ? undefined : folderUrl(rollout.from);
  return {
    unit: policy.unit?.names?.[0] ?? 'đơn vị',
    policy,
    policyText: canonicalJson(policy),
    hash: policyHash(policy),
    dated: policy.dated,
    browsers: [...new Set(browsers)],
    mandatory: rollout.mandatory ?? true,
    store: from === undefined,
    from,
    hosts: policy.hosts ?? [],
    version: identity.version,
    chromium: {
      chrome: inChromium('chrome'),
      edge: inChromium('edge'),
      chromium: inChromium('chromium'),
      coccoc: inChromium('coccoc'),
      brave: inChromium('brave'),
    },
    firefox: {
      id: identity.firefoxId,
      installUrl: from
        ? firefoxUrl(from, identity.firefoxVersion ?? identity.version)
        : amoUrl(rollout.store?.firefox ?? identity.firefoxId),
      unsigned: rollout.firefox_unsigned ?? false,
    },
  };

  function inChromium(browser: ChromiumName) {
    if (from) return { id: identity.chromiumId, updateUrl: `${from}updates.xml` };
    const ownStore = browser === 'edge' ? rollout.store?.edge : rollout.store?.[browser];
    const id = ownStore ?? rollout.store?.chrome ?? '';
    return { id, updateUrl: browser === 'edge' && ownStore ? edgeStore : chromeStore };
  }
}

/** With `from: store` every browser needs its store's id; hosts can't reach a store's package. */
export function faultsOfStore(policy: Policy, rollout: Rollout): readonly PlanFault[] {
  if (rollout.from !== 'store') return [];
  const browsers = rollout.browsers ?? (Object.keys(places) as BrowserName[]);
  const missing = browsers.filter((browser) => browser !== 'firefox' && !storeId(rollout, browser));
  const faults: PlanFault[] = missing.length
    ? [
        {
          path: ['rollout', 'store'],
          text: `thiếu mã tiện ích cho ${missing.join(', ')}; ghi chrome: và edge: mã 32 chữ`,
        },
      ]
    : [];
  for (const [browser, id] of Object.entries(rollout.store ?? {}))
    if (browser !== 'firefox' && !/^[a-p]{32}$/.test(id))
      faults.push({
        path: ['rollout', 'store', browser],
        text: 'không phải mã tiện ích; chép 32 chữ a–p ở cuối địa chỉ trang cửa hàng',
      });
  if (policy.hosts?.length)
    faults.push({
      path: ['hosts'],
      text: 'gói trên cửa hàng không thêm trang được; bỏ hosts, hoặc đặt from là thư mục của đơn vị',
    });
  return faults;
}

const storeId = ({ store }: Rollout, browser: BrowserName) => store?.[browser] ?? store?.chrome;

const chromeStore = 'https://clients2.google.com/service/update2/crx';
const edgeStore = 'https://edge.microsoft.com/extensionwebstorebase/v1/crx';
const amoUrl = (id: string) =>
  `https://addons.mozilla.org/firefox/downloads/latest/${encodeURIComponent(id)}/latest.xpi`;

/** Firefox fetches a web address again only if it has changed; a file it reads at every start. */
const firefoxUrl = (from: string, version: string) =>
  from.startsWith('file:') ? `${from}bay-dieu.xpi` : `${from}bay-dieu.xpi?v=${version}`;

function folderUrl(from: string): string {
  const { href } = new URL(from);
  return href.endsWith('/') ? href : `${href}/`;
}
