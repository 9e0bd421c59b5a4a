import type { Bytes, Files } from './bytes.ts';
import { readUpdatesXml } from './chromium/updates-xml.ts';
import type { EarlierPackage } from './pack/unit-version.ts';

/** What an earlier folder's packages/ holds for this extension; `zipAt` packs today's files under its version. */
export function findEarlier(
  earlier: Files,
  chromiumId: string,
  zipAt: (version: string) => Bytes,
): EarlierPackage | undefined {
  const updates = earlier.get('packages/updates.xml');
  const crx = earlier.get('packages/bay-dieu.crx');
  const version = updates && readUpdatesXml(new TextDecoder().decode(updates), chromiumId);
  if (!version || !crx) return undefined;
  return { version, same: endsWith(crx, zipAt(version)) };
}

function endsWith(bytes: Bytes, tail: Bytes): boolean {
  const start = bytes.length - tail.length;
  return start > 0 && tail.every((byte, i) => bytes[start + i] === byte);
}
