import { browserNames } from '../../settings/names.ts';
import { type BrowserName, places } from '../places.ts';
import { readReg } from '../windows/read-reg.ts';
import { z } from '../zod.ts';
import { type RegistryTree, toTree } from './registry-tree.ts';

/** What one file says about one browser. */
export interface Found {
  readonly browser: BrowserName;
  /** Extension id → what the browser would hand to it. */
  readonly texts: ReadonlyMap<string, unknown>;
  /** Ids that the browser is told to install. */
  readonly installed: ReadonlySet<string>;
}

/** A policy file or a registry export, by what is in it; undefined where it is neither. */
export function readPolicies(path: string, text: string): readonly Found[] | undefined {
  const registry = readReg(text);
  if (registry) return readRegistry(registry);
  const json = parseJson(text);
  const firefox = firefoxFile.safeParse(json).data;
  if (firefox) return [readFirefox(firefox.policies)];
  const chromium = chromiumFile.safeParse(json).data;
  return chromium && [readChromium(browserOfPath(path), chromium)];
}

/** By the folder that a file lies in: ours are named for the browser, and so are the browsers' own. */
export function browserOfPath(path: string): BrowserName {
  const parts = path.toLowerCase().split(/[\\/]/).reverse();
  for (const part of parts) {
    const name = part.replace(/\.(json|reg|mobileconfig)$/, '').replace('chromium-browser', 'chromium');
    const browser = browserNames.find((known) => known === name);
    if (browser) return browser;
  }
  return path.endsWith('policies.json') ? 'firefox' : 'chromium';
}

const settings = z.record(z.string(), z.looseObject({ installation_mode: z.unknown() }));
const texts = z.record(z.string(), z.looseObject({ policy: z.unknown() }));

const chromiumPolicies = z.looseObject({
  ExtensionSettings: settings.catch({}).default({}),
  ExtensionInstallForcelist: z.array(z.string()).catch([]).default([]),
  '3rdparty': z
    .looseObject({ extensions: texts.catch({}).default({}) })
    .catch({ extensions: {} })
    .default({ extensions: {} }),
});
const chromiumFile = chromiumPolicies;

const firefoxPolicies = z.looseObject({
  ExtensionSettings: settings.catch({}).default({}),
  '3rdparty': z
    .looseObject({ Extensions: texts.catch({}).default({}) })
    .catch({ Extensions: {} })
    .default({ Extensions: {} }),
});
const firefoxFile = z.looseObject({ policies: firefoxPolicies });

function readChromium(browser: BrowserName, policies: z.infer<typeof chromiumPolicies>): Found {
  const forced = policies.ExtensionInstallForcelist.map((entry) => entry.split(';')[0]?.trim() ?? '');
  return {
    browser,
    texts: policyTexts(policies['3rdparty'].extensions),
    installed: new Set([...forced, ...installedBy(policies.ExtensionSettings)]),
  };
}

function readFirefox(policies: z.infer<typeof firefoxPolicies>): Found {
  return {
    browser: 'firefox',
    texts: policyTexts(policies['3rdparty'].Extensions),
    installed: new Set(installedBy(policies.ExtensionSettings)),
  };
}

const policyTexts = (extensions: z.infer<typeof texts>) =>
  new Map(
    Object.entries(extensions).flatMap(([id, { policy }]) =>
      policy === undefined ? [] : [[id, policy] as const],
    ),
  );

const installedBy = (extensions: z.infer<typeof settings>) =>
  Object.entries(extensions)
    .filter(([, { installation_mode: mode }]) => mode === 'force_installed' || mode === 'normal_installed')
    .map(([id]) => id);

/** A browser is spoken of where the export reaches its key from above, or has something below it. */
function readRegistry(registry: NonNullable<ReturnType<typeof readReg>>): readonly Found[] {
  const top = registry.keys[0]?.toLowerCase() ?? '';
  return browserNames.flatMap((browser) => {
    const root = places[browser].registry;
    const tree = toTree(registry.values, root);
    const reached = hives.some((hive) => `${hive}\\${root}\\`.toLowerCase().startsWith(`${top}\\`));
    if (!tree && !reached) return [];
    return [browser === 'firefox' ? readFirefoxTree(tree ?? {}) : readChromiumTree(browser, tree ?? {})];
  });
}

const hives = ['HKEY_LOCAL_MACHINE', 'HKEY_CURRENT_USER'];

const readFirefoxTree = (tree: RegistryTree) => readFirefox(firefoxPolicies.parse(tree));

/** In the registry a list is a key of numbered values, and an extension's own policies lie one key deeper. */
function readChromiumTree(browser: BrowserName, tree: RegistryTree): Found {
  const list = tree.ExtensionInstallForcelist ?? [];
  const ExtensionInstallForcelist = Array.isArray(list) ? list : Object.values(list);
  const third = z.looseObject({ extensions: z.record(z.string(), z.looseObject({ policy: z.unknown() })) });
  const extensions = third.safeParse(tree['3rdparty']).data?.extensions ?? {};
  const below = Object.fromEntries(Object.entries(extensions).map(([id, { policy }]) => [id, policy]));
  return readChromium(
    browser,
    chromiumPolicies.parse({ ...tree, ExtensionInstallForcelist, '3rdparty': { extensions: below } }),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}
