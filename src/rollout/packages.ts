import type { Built } from './build-packages.ts';
import type { Bytes, Files } from './bytes.ts';
import { writeUpdatesXml } from './chromium/updates-xml.ts';
import { readSignedXpi } from './firefox/signed-xpi.ts';
import { writeUpdatesJson } from './firefox/updates-json.ts';
import type { Errors } from './judge-unit-file.ts';
import { packCrx } from './pack/crx.ts';
import { changeManifest } from './pack/manifest.ts';
import type { SigningKey } from './pack/signing-key.ts';
import { packZip } from './pack/zip.ts';
import type { Plan } from './plan.ts';

export async function packChromium(plan: Plan, built: Built, key: SigningKey): Promise<Files> {
  const update = {
    id: plan.chromium.chromium.id,
    version: plan.version,
    crxUrl: `${plan.from}bay-dieu.crx`,
    minimumChrome: built.chromiumManifest.minimum_chrome_version,
  };
  return new Map([
    ['bay-dieu.crx', await packCrx(zipChromium(plan, built), key)],
    ['updates.xml', writeUpdatesXml(update)],
  ]);
}

export function zipChromium({ hosts, version, from }: Plan, built: Built): Bytes {
  const updateUrl = `${from}updates.xml`;
  return packZip(changeManifest(built.chromium, built.chromiumManifest, { hosts, version, updateUrl }));
}

/**
 * The unsigned package where the unit chose so; else the one that Mozilla signed, or, until there is one, the package
 * to be signed under chua-ky/.
 */
export async function packFirefox(
  plan: Plan,
  built: Built,
  signedXpi: Bytes | undefined,
): Promise<{ readonly version: string; readonly packages: Files } | Errors> {
  const unsigned = zipFirefox(plan, built);
  const signed = signedXpi && !plan.firefox.unsigned ? readSignedXpi(signedXpi, plan) : undefined;
  if (signed && 'errors' in signed) return signed;
  const version = signed?.version ?? plan.version;
  const xpi = plan.firefox.unsigned ? unsigned : signedXpi;
  const packages = new Map<string, Bytes>([
    xpi ? ['bay-dieu.xpi', xpi] : ['chua-ky/bay-dieu.xpi', unsigned],
    [
      'updates.json',
      writeUpdatesJson({
        id: built.geckoId,
        version,
        xpiUrl: `${plan.from}bay-dieu.xpi`,
        sha256: xpi && (await sha256Of(xpi)),
        oldest: built.firefoxManifest.browser_specific_settings?.gecko.strict_min_version,
      }),
    ],
  ]);
  return { version, packages };
}

/** Firefox refuses an update address without https; a changed install_url brings the new version there. */
function zipFirefox({ hosts, version, from }: Plan, built: Built): Bytes {
  const updateUrl = from?.startsWith('https:') ? `${from}updates.json` : undefined;
  return packZip(changeManifest(built.firefox, built.firefoxManifest, { hosts, version, updateUrl }));
}

async function sha256Of(bytes: Bytes): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
