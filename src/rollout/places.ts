import type { browserNames } from '../settings/names.ts';

export type BrowserName = (typeof browserNames)[number];
export type ChromiumName = Exclude<BrowserName, 'firefox'>;

/** Where a browser looks for its policies, and who says so. */
export interface Place {
  /** As the reader knows the browser. */
  readonly title: string;
  /** Under HKEY_LOCAL_MACHINE (and HKEY_CURRENT_USER, which rollout leaves alone). */
  readonly registry: string;
  /** The folder for policy files; Firefox: the folder of policies.json. None: the browser has no Linux build. */
  readonly linux: string | undefined;
  /** The domain of its managed preferences. */
  readonly macos: string;
  readonly source: string;
  /** False: no statement of the maker was found; what stands here is a guess by the family. */
  readonly verified: boolean;
}

const chromiumDocs = 'https://www.chromium.org/administrators/linux-quick-start/';

export const places: Readonly<Record<BrowserName, Place>> = {
  chrome: {
    title: 'Google Chrome',
    registry: 'SOFTWARE\\Policies\\Google\\Chrome',
    linux: '/etc/opt/chrome/policies/managed',
    macos: 'com.google.Chrome',
    source: 'https://chromeenterprise.google/policies/',
    verified: true,
  },
  edge: {
    title: 'Microsoft Edge',
    registry: 'SOFTWARE\\Policies\\Microsoft\\Edge',
    linux: '/etc/opt/edge/policies/managed',
    macos: 'com.microsoft.Edge',
    source: 'https://learn.microsoft.com/deployedge/microsoft-edge-policies',
    verified: true,
  },
  chromium: {
    title: 'Chromium',
    registry: 'SOFTWARE\\Policies\\Chromium',
    linux: '/etc/chromium/policies/managed',
    macos: 'org.chromium.Chromium',
    source: chromiumDocs,
    verified: true,
  },
  coccoc: {
    title: 'Cốc Cốc',
    registry: 'SOFTWARE\\Policies\\CocCoc\\Browser',
    linux: undefined,
    macos: 'com.coccoc.Coccoc',
    source: '',
    verified: false,
  },
  brave: {
    title: 'Brave',
    registry: 'SOFTWARE\\Policies\\BraveSoftware\\Brave',
    linux: '/etc/brave/policies/managed',
    macos: 'com.brave.Browser',
    source: 'https://support.brave.app/hc/en-us/articles/360039248271-Group-Policy',
    verified: true,
  },
  firefox: {
    title: 'Mozilla Firefox',
    registry: 'SOFTWARE\\Policies\\Mozilla\\Firefox',
    linux: '/etc/firefox/policies',
    macos: 'org.mozilla.firefox',
    source: 'https://mozilla.github.io/enterprise-admin-reference/',
    verified: true,
  },
};
