import type { Box } from '../compose/types.ts';

/** What we know of a network's pages. Data only; every selector is a lead of the month it was seen. */
export interface Platform {
  /** The file's name: the key in settings and in `Box.network`. */
  readonly network: string;
  /** Bare host names; each stands for itself and all hosts below it. */
  readonly hosts: readonly string[];
  /** When the selectors were gathered (NETWORKS.md A), YYYY-MM. */
  readonly seen: string;
  /** Tried in order; the first that fits says what the box is. What fits none is never read. */
  readonly boxes: readonly BoxRule[];
  /** Previews of attached images: inside the closest `composer` around the box. */
  readonly attachments?: { readonly composer: string; readonly preview: string };
}

export interface BoxRule {
  readonly surface: Box['surface'];
  /** Tested with `matches` on the field itself, or on the outermost editing host. */
  readonly selector: string;
  /** Only where `location.pathname` begins so. */
  readonly path?: string;
  /** Only on this very host. */
  readonly host?: string;
  /** Written for no site in particular: the doubtful fields of NETWORKS.md C are left out as well. */
  readonly generic?: true;
}
