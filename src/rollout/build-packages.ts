import type { Policy, Rollout } from '../settings/unit-schema.ts';
import type { Bytes, Files } from './bytes.ts';
import { findEarlier } from './earlier.ts';
import type { Errors } from './judge-unit-file.ts';
import { chromiumId } from './pack/crx.ts';
import { type BuiltManifest, readManifest } from './pack/manifest.ts';
import { readKeyPem, type SigningKey } from './pack/signing-key.ts';
import { unitVersion } from './pack/unit-version.ts';
import { packChromium, packFirefox, zipChromium } from './packages.ts';
import { type Identity, type Plan, planRollout } from './plan.ts';

export interface Builds {
  readonly chromium: Files;
  readonly firefox: Files;
}

export interface Source {
  readonly builds: Builds;
  /** The unit's key; not needed with `from: store`. */
  readonly keyPem: string | undefined;
  /** The XPI as Mozilla signed it. */
  readonly signedXpi?: Bytes | undefined;
  /** The folder that an earlier run made. */
  readonly earlier?: Files | undefined;
}

/** What was built, and the manifests in it. */
export interface Built extends Builds {
  readonly chromiumManifest: BuiltManifest;
  readonly firefoxManifest: BuiltManifest & { readonly browser_specific_settings: object };
  readonly geckoId: string;
}

/** The packages that browsers fetch (paths below packages/), and the plan of what tells them to. */
export async function buildPackages(
  { policy, rollout }: { policy: Policy; rollout: Rollout },
  source: Source,
): Promise<{ readonly plan: Plan; readonly packages: Files } | Errors> {
  const built = readBuilds(source.builds);
  if (!built)
    return fault('gói cài', 'không phải bản dựng của Bảy Điều; tải lại gói, hoặc chạy npm run build');
  const plan = (identity: Omit<Identity, 'firefoxId'>) =>
    planRollout(policy, rollout, { firefoxId: built.geckoId, ...identity });
  if (rollout.from === 'store')
    return { plan: plan({ version: built.chromiumManifest.version, chromiumId: '' }), packages: new Map() };

  const key = source.keyPem === undefined ? undefined : await readKeyPem(source.keyPem);
  if (!key)
    return fault(
      'rollout.key',
      'không phải khóa RSA dạng PEM (BEGIN PRIVATE KEY); chọn đúng tệp khóa của đơn vị',
    );
  const id = await chromiumId(key);
  const version = await chooseVersion(policy, source, built, key, (version) =>
    plan({ version, chromiumId: id }),
  );
  const planned = plan({ version, chromiumId: id });
  const firefox = await packFirefox(planned, built, source.signedXpi);
  if ('errors' in firefox) return firefox;
  return {
    plan: plan({ version, chromiumId: id, firefoxVersion: firefox.version }),
    packages: new Map([...(await packChromium(planned, built, key)), ...firefox.packages]),
  };
}

async function chooseVersion(
  policy: Policy,
  { earlier }: Source,
  built: Built,
  key: SigningKey,
  planAt: (version: string) => Plan,
): Promise<string> {
  const found =
    earlier && findEarlier(earlier, await chromiumId(key), (version) => zipChromium(planAt(version), built));
  return unitVersion(built.chromiumManifest.version, policy.dated, found);
}

function readBuilds(builds: Builds): Built | undefined {
  const chromiumManifest = readManifest(builds.chromium);
  const firefoxManifest = readManifest(builds.firefox);
  const settings = firefoxManifest?.browser_specific_settings;
  if (!chromiumManifest || !firefoxManifest || !settings) return undefined;
  return {
    ...builds,
    chromiumManifest,
    firefoxManifest: { ...firefoxManifest, browser_specific_settings: settings },
    geckoId: settings.gecko.id,
  };
}

const fault = (path: string, text: string): Errors => ({ errors: [`${path}: ${text}`] });
