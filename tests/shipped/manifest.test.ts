import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readManifest } from './read-build.ts';

const permissions = { chrome: ['storage', 'sidePanel'], firefox: ['storage'] };

describe.each(['chrome', 'firefox'] as const)('The manifest for %s', (target) => {
  const manifest = readManifest(target);

  it('asks for these permissions and no other', () => {
    expect(manifest.permissions).toEqual(permissions[target]);
  });

  it('names the three networks and nothing else', () => {
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    expect([...new Set(matches)].sort()).toEqual(networks);
    expect(manifest.host_permissions).toBeUndefined();
  });

  it('runs nowhere but where the approval sheet and the store listing say', () => {
    for (const page of ['docs/approval.md', 'docs/store/listing.md'])
      for (const match of networks) expect(readFileSync(page, 'utf8'), page).toContain(match);
  });

  it('lets its pages connect to nothing', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: policy });
  });

  it.each([
    'web_accessible_resources',
    'optional_permissions',
    'optional_host_permissions',
    'externally_connectable',
    'host_permissions',
    'update_url',
    'sandbox',
  ])('has no %s', (key) => {
    expect(manifest).not.toHaveProperty(key);
  });

  it('starts in every content script before the page does, in a world of its own', () => {
    for (const script of manifest.content_scripts) {
      expect(script).toMatchObject({ run_at: 'document_start' });
      expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
    }
  });
});

const networks = ['https://*.facebook.com/*', 'https://*.youtube.com/*', 'https://x.com/*'];

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
