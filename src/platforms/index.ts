import { facebook } from './facebook.ts';
import { genericPlatform } from './generic.ts';
import type { Platform } from './types.ts';
import { x } from './x.ts';
import { youtube } from './youtube.ts';

export { draft } from './draft.ts';

/** The networks that we know. A further one is a file beside these and a line here. */
export const platforms: readonly Platform[] = [facebook, x, youtube];

/**
 * The platform of a page by its host name, or undefined where we have no business.
 * `extra` are the unit's bare host names; a known network keeps its own rules even if it is among them.
 */
export function findPlatform(host: string, extra: readonly string[] = []): Platform | undefined {
  const known = platforms.find((platform) => platform.hosts.some((own) => isWithin(host, own)));
  if (known) return known;
  const added = extra.find((own) => isWithin(host, own));
  return added === undefined ? undefined : genericPlatform(added);
}

function isWithin(host: string, own: string): boolean {
  return host === own || host.endsWith(`.${own}`);
}
