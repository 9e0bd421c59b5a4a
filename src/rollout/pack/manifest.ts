import { type Bytes, type Files, toUtf8 } from '../bytes.ts';
import { z } from '../zod.ts';

/** What rollout reads and changes in a built manifest.json; all else passes through. */
const manifestSchema = z.looseObject({
  manifest_version: z.literal(3),
  version: z.string().regex(/^\d+(\.\d+){0,3}$/),
  minimum_chrome_version: z.string().optional(),
  content_scripts: z.array(z.looseObject({ matches: z.array(z.string()) })).min(1),
  host_permissions: z.array(z.string()).optional(),
  browser_specific_settings: z
    .looseObject({ gecko: z.looseObject({ id: z.string(), strict_min_version: z.string().optional() }) })
    .optional(),
});

export type BuiltManifest = z.infer<typeof manifestSchema>;

/** Undefined where the folder holds no extension that rollout knows. */
export function readManifest(build: Files): BuiltManifest | undefined {
  try {
    const parsed = JSON.parse(new TextDecoder().decode(build.get('manifest.json')));
    return manifestSchema.safeParse(parsed).data;
  } catch {
    return undefined;
  }
}

export interface ManifestChange {
  readonly hosts: readonly string[];
  readonly version: string;
  readonly updateUrl: string | undefined;
}

/** The build with the unit's hosts beside the networks', its version, and where updates come from. */
export function changeManifest(build: Files, manifest: BuiltManifest, change: ManifestChange): Files {
  const patterns = change.hosts.map(matchPattern);
  const gecko = manifest.browser_specific_settings?.gecko;
  const changed = {
    ...manifest,
    version: change.version,
    content_scripts: manifest.content_scripts.map((script) => ({
      ...script,
      matches: union(script.matches, patterns),
    })),
    ...(manifest.host_permissions && { host_permissions: union(manifest.host_permissions, patterns) }),
    ...(change.updateUrl &&
      (gecko ? geckoUpdate(manifest, change.updateUrl) : { update_url: change.updateUrl })),
  };
  return new Map<string, Bytes>([
    ...build,
    ['manifest.json', toUtf8(`${JSON.stringify(changed, null, 2)}\n`)],
  ]);
}

export const matchPattern = (host: string) => `*://${host}/*`;

function geckoUpdate({ browser_specific_settings: settings }: BuiltManifest, update_url: string) {
  return { browser_specific_settings: { ...settings, gecko: { ...settings?.gecko, update_url } } };
}

const union = (patterns: readonly string[], more: readonly string[]) => [...new Set([...patterns, ...more])];
