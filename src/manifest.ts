import type { UserManifest } from 'wxt';

/** The manifest's parts that differ by browser. Everything else WXT derives from entrypoints/. */
export function manifestFor(browser: string): UserManifest {
  const shared: UserManifest = {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    permissions: ['storage'],
    action: { default_title: '__MSG_name__' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    },
    storage: { managed_schema: 'managed_schema.json' },
  };
  return browser === 'firefox' ? { ...shared, ...firefox } : { ...shared, ...chromium };
}

const chromium: UserManifest = {
  minimum_chrome_version: '116',
  permissions: ['storage', 'sidePanel'],
};

const firefox: UserManifest = {
  browser_specific_settings: {
    gecko: {
      id: 'bay-dieu@bay-dieu.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};
