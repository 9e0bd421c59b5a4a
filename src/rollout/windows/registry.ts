import { signatures } from '../firefox/policies-json.ts';
import { type BrowserName, type ChromiumName, places } from '../places.ts';
import type { Plan } from '../plan.ts';

export interface RegistryValue {
  /** Under HKEY_LOCAL_MACHINE. */
  readonly key: string;
  readonly name: string;
  readonly value: string | number;
}

/**
 * Our name in a browser's force list. Chromium takes values with a number for a name and no others
 * (ConvertRegistryValue); an office's own begin at 1, so that ours stands beside them.
 */
export const forcelistName = '7007007';

/** Every value that a browser's registry policies are made of. Each is ours alone: removing it touches no other. */
export function registryValues(plan: Plan, browser: BrowserName): readonly RegistryValue[] {
  return browser === 'firefox'
    ? firefoxValues(plan)
    : [...installValues(plan, browser), policyValue(plan, browser)];
}

/** The one text. Its key is made for us, so that it goes with all that is in it. */
export function policyValue(plan: Plan, browser: BrowserName): RegistryValue {
  const root = places[browser].registry;
  const key =
    browser === 'firefox'
      ? `${root}\\3rdparty\\Extensions\\${plan.firefox.id}`
      : `${root}\\3rdparty\\extensions\\${plan.chromium[browser].id}\\policy`;
  return { key, name: 'policy', value: plan.policyText };
}

/** What makes the browser install it. */
export function installValues(plan: Plan, browser: BrowserName): readonly RegistryValue[] {
  if (browser === 'firefox') return firefoxValues(plan).filter(({ name }) => name !== 'policy');
  return chromiumInstall(plan, browser);
}

function chromiumInstall(plan: Plan, browser: ChromiumName): readonly RegistryValue[] {
  const root = places[browser].registry;
  const { id, updateUrl } = plan.chromium[browser];
  if (plan.mandatory)
    return [{ key: `${root}\\ExtensionInstallForcelist`, name: forcelistName, value: `${id};${updateUrl}` }];
  const key = `${root}\\ExtensionSettings\\${id}`;
  return [
    { key, name: 'installation_mode', value: 'normal_installed' },
    { key, name: 'update_url', value: updateUrl },
  ];
}

function firefoxValues(plan: Plan): readonly RegistryValue[] {
  const root = places.firefox.registry;
  const { id, installUrl, unsigned } = plan.firefox;
  const settings = `${root}\\ExtensionSettings\\${id}`;
  const preference = `${root}\\Preferences\\${signatures}`;
  return [
    {
      key: settings,
      name: 'installation_mode',
      value: plan.mandatory ? 'force_installed' : 'normal_installed',
    },
    { key: settings, name: 'install_url', value: installUrl },
    ...(unsigned
      ? [
          { key: preference, name: 'Value', value: 0 },
          { key: preference, name: 'Status', value: 'locked' },
        ]
      : []),
    policyValue(plan, 'firefox'),
  ];
}
