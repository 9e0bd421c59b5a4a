import { type Bytes, toUtf8 } from '../bytes.ts';
import { escapeXml } from '../xml.ts';

export interface ChromiumUpdate {
  readonly id: string;
  readonly version: string;
  readonly crxUrl: string;
  readonly minimumChrome: string | undefined;
}

/** https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux */
export function writeUpdatesXml({ id, version, crxUrl, minimumChrome }: ChromiumUpdate): Bytes {
  const oldest = minimumChrome ? ` prodversionmin="${escapeXml(minimumChrome)}"` : '';
  return toUtf8(`<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${escapeXml(crxUrl)}" version="${version}"${oldest} />
  </app>
</gupdate>
`);
}

/** The version that an earlier updates.xml offers for this extension. */
export function readUpdatesXml(xml: string, id: string): string | undefined {
  if (!xml.includes(`appid="${id}"`)) return undefined;
  return xml.match(/<updatecheck [^>]*\bversion="(\d+(?:\.\d+){1,3})"/)?.[1];
}
