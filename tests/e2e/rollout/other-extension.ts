import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toUtf8 } from '../../../src/rollout/bytes.ts';
import { writeUpdatesXml } from '../../../src/rollout/chromium/updates-xml.ts';
import { chromiumId, packCrx } from '../../../src/rollout/pack/crx.ts';
import { createKeyPem, readKeyPem } from '../../../src/rollout/pack/signing-key.ts';
import { packZip } from '../../../src/rollout/pack/zip.ts';

const manifest = { manifest_version: 3, name: 'Ký số', version: '1.0' };
const geckoId = 'ky-so@example.invalid';

/** Another extension that the office forces, as signing plug-ins are: put into `folder`, which is served at `url`. */
export async function makeOtherExtension(folder: string, url: string) {
  const key = await readKeyPem(await createKeyPem());
  if (!key) throw new Error('no key');
  const id = await chromiumId(key);
  const zipOf = (content: object) => packZip(new Map([['manifest.json', toUtf8(JSON.stringify(content))]]));
  mkdirSync(folder, { recursive: true });
  const crxUrl = `${url}ky-so.crx`;
  writeFileSync(join(folder, 'ky-so.crx'), await packCrx(zipOf(manifest), key));
  writeFileSync(
    join(folder, 'updates.xml'),
    writeUpdatesXml({ id, version: manifest.version, crxUrl, minimumChrome: undefined }),
  );
  const gecko = { ...manifest, browser_specific_settings: { gecko: { id: geckoId } } };
  writeFileSync(join(folder, 'ky-so.xpi'), zipOf(gecko));
  return {
    id,
    geckoId,
    chromiumPolicy: { ExtensionInstallForcelist: [`${id};${url}updates.xml`] },
    firefoxPolicies: {
      policies: {
        ExtensionSettings: {
          [geckoId]: { installation_mode: 'force_installed', install_url: `${url}ky-so.xpi` },
        },
        Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
      },
    },
  };
}
