import { type Files, toUtf8 } from '../../../src/rollout/bytes.ts';
import { generateRollout, type RolloutInput } from '../../../src/rollout/generate.ts';
import { createKeyPem } from '../../../src/rollout/pack/signing-key.ts';

const manifest = {
  manifest_version: 3,
  name: 'Bảy Điều',
  version: '0.1.0',
  content_scripts: [
    { matches: ['https://www.facebook.com/*'], js: ['compose.js'] },
    {
      matches: ['https://www.facebook.com/*', 'https://x.com/*'],
      js: ['shield.js'],
      run_at: 'document_start',
    },
  ],
};

const buildOf = (extra: object): Files =>
  new Map([
    ['manifest.json', toUtf8(JSON.stringify({ ...manifest, ...extra }))],
    ['compose.js', toUtf8('// compose')],
    ['shield.js', toUtf8('// shield')],
  ]);

export const builds = {
  chromium: buildOf({ minimum_chrome_version: '123' }),
  firefox: buildOf({
    browser_specific_settings: { gecko: { id: 'bay-dieu@bay-dieu.example', strict_min_version: '140.0' } },
  }),
};

export const yaml = `dated: 2026-11-24
unit:
  names: [Ủy ban nhân dân phường Bến Đá, UBND phường Bến Đá]
  codenames: [Kế hoạch Sao Mai]
  contact: { name: Văn phòng, phone: 028 3800 0001 }
hosts: [noi-bo.example]
settings: { language: vi, locked: [networks.facebook], networks: { facebook: true } }
rollout:
  from: https://noi-bo.example/bay-dieu/
  firefox_unsigned: true
`;

let key: Promise<string> | undefined;
/** One key for a test file: making one takes a moment. */
export const keyPem = (): Promise<string> => (key ??= createKeyPem());

/** A rollout that must go well. */
export async function roll(changes: Partial<RolloutInput> = {}) {
  const rolled = await generateRollout({
    yaml,
    file: 'unit.yml',
    builds,
    keyPem: await keyPem(),
    ...changes,
  });
  if ('errors' in rolled) throw new Error(rolled.errors.join('\n'));
  return rolled;
}

/** The errors of a rollout that must not go well. */
export async function fail(changes: Partial<RolloutInput>): Promise<readonly string[]> {
  const rolled = await generateRollout({
    yaml,
    file: 'unit.yml',
    builds,
    keyPem: await keyPem(),
    ...changes,
  });
  return 'errors' in rolled ? rolled.errors : [];
}

export function textOf(files: Files, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`no ${path} in ${[...files.keys()].join(', ')}`);
  return new TextDecoder().decode(bytes);
}
