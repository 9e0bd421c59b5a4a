import { DOMParser, type Element } from '@xmldom/xmldom';
import { type Files, readText } from '../../../src/rollout/bytes.ts';
import type { Plan } from '../../../src/rollout/plan.ts';
import { readReg } from '../../../src/rollout/windows/read-reg.ts';
import { textOf } from './sample.ts';

/** The policy string as each format hands it over, by the file it was read from. */
export function readBack(files: Files, plan: Plan): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const browser of plan.browsers) {
    const id = browser === 'firefox' ? plan.firefox.id : plan.chromium[browser].id;
    const reg = readReg(readText(files.get(`windows/${browser}.reg`) ?? new Uint8Array()));
    found.set(`${browser}.reg`, String(reg?.values.find(({ name }) => name === 'policy')?.value));
    found.set(`${browser}.mobileconfig`, readProfile(textOf(files, `macos/${browser}.mobileconfig`)));
    for (const language of ['vi-VN', 'en-US']) {
      const adml = parse(textOf(files, `windows/admx/${language}/bay-dieu.adml`));
      const own = Array.from(adml.getElementsByTagName('presentation')).find(
        (element) => element.getAttribute('id') === browser,
      );
      found.set(`${browser} ${language}`, own?.getElementsByTagName('defaultValue')[0]?.textContent ?? '');
    }
    const linux = files.get(
      browser === 'firefox' ? 'linux/firefox/policies.json' : `linux/${browser}/bay-dieu.json`,
    );
    if (!linux) continue;
    const json = JSON.parse(readText(linux));
    const third = browser === 'firefox' ? json.policies['3rdparty'].Extensions : json['3rdparty'].extensions;
    found.set(`${browser}.json`, third[id].policy);
  }
  for (const [path, bytes] of files)
    if (path.endsWith('.ps1')) found.set(path, hereString(readText(bytes)) ?? '');
  for (const [i, row] of readCsv(textOf(files, 'intune/oma-uri.csv')).slice(2).entries())
    found.set(
      `oma-uri ${i}`,
      parse(`<x>${row[3]}</x>`).getElementsByTagName('data')[0]?.getAttribute('value') ?? '',
    );
  return found;
}

const parse = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');

const hereString = (script: string) => script.match(/^\$policy = @'\r\n(.*)\r\n'@\r$/m)?.[1];

/** The string beside the key `policy`, in whichever dict it stands. */
function readProfile(plist: string): string {
  const keys = Array.from(parse(plist).getElementsByTagName('key')).filter(
    (key) => key.textContent === 'policy',
  );
  let next = keys[0]?.nextSibling ?? null;
  while (next && next.nodeType !== 1) next = next.nextSibling;
  return (next as Element | null)?.textContent ?? '';
}

/** RFC 4180. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows = text.trimEnd().split('\r\n');
  return rows.map((row) =>
    [...row.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map(([, cell]) => (cell ?? '').replaceAll('""', '"')),
  );
}
