import type { UserManifest } from 'wxt';

/** The manifest's parts that differ by browser. Everything else WXT derives from entrypoints/. */
export function manifestFor(browser: string): UserManifest {
  return browser === 'firefox' ? { ...shared, ...firefox } : { ...shared, ...chromium };
}

const icons = Object.fromEntries([16, 24, 32, 48, 64, 96, 128].map((size) => [size, `icons/${size}.png`]));

/**
 * Not Alt+Shift or Ctrl+Shift with a key: Windows switches keyboards, UniKey and EVKey switch Vietnamese on and off
 * with them. Not Alt+Z (UniKey's other switch), a letter (menus of Vietnamese browsers) or a digit (tabs on Linux,
 * Facebook's access keys). Alt+. is used by no browser, network or typing tool that we know.
 */
const opensPanel = { suggested_key: { default: 'Alt+Period' } };

const shared: UserManifest = {
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'vi',
  permissions: ['storage'],
  icons,
  action: { default_title: '__MSG_name__', default_icon: icons },
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  },
};

const chromium: UserManifest = {
  minimum_chrome_version: '116',
  permissions: ['storage', 'sidePanel'],
  storage: { managed_schema: 'managed_schema.json' },
  commands: { _execute_action: opensPanel },
};

const firefox: UserManifest = {
  commands: { _execute_sidebar_action: opensPanel },
  browser_specific_settings: {
    gecko: {
      id: 'bay-dieu@bay-dieu.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};
