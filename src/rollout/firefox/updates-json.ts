import { type Bytes, toUtf8 } from '../bytes.ts';

export interface FirefoxUpdate {
  readonly id: string;
  readonly version: string;
  readonly xpiUrl: string;
  /** None where the package is still to be signed: its bytes will change. */
  readonly sha256: string | undefined;
  readonly oldest: string | undefined;
}

/** https://extensionworkshop.com/documentation/manage/updating-your-extension/ */
export function writeUpdatesJson({ id, version, xpiUrl, sha256, oldest }: FirefoxUpdate): Bytes {
  const update = {
    version,
    update_link: xpiUrl,
    ...(sha256 && { update_hash: `sha256:${sha256}` }),
    ...(oldest && { applications: { gecko: { strict_min_version: oldest } } }),
  };
  return toUtf8(`${JSON.stringify({ addons: { [id]: { updates: [update] } } }, null, 2)}\n`);
}
