import type { Link } from '../check/types.ts';

const order = ['look-alike', 'shortened', 'unknown', 'official'] as const satisfies readonly Link['kind'][];

/** The draft's links by kind, what needs a look first; each host once, kinds without any left out. */
export function sortLinks(
  links: readonly Link[],
): readonly { kind: Link['kind']; hosts: readonly string[] }[] {
  return order.flatMap((kind) => {
    const hosts = [...new Set(links.filter((link) => link.kind === kind).map(({ host }) => host))];
    return hosts.length > 0 ? [{ kind, hosts }] : [];
  });
}
