/**
 * The unit's hosts on which the installed package runs no content script: a policy can't grant them, only a package
 * whose manifest names them. `matches` are the manifest's match patterns.
 */
export function findLackingHosts(hosts: readonly string[], matches: readonly string[]): readonly string[] {
  const covered = matches.map((match) => match.match(/^[^:]+:\/\/([^/]+)\//)?.[1] ?? '');
  return hosts.filter((host) => !covered.some((pattern) => covers(pattern, host)));
}

function covers(pattern: string, host: string): boolean {
  if (pattern === '*') return true;
  if (!pattern.startsWith('*.')) return pattern === host;
  const base = pattern.slice(2);
  return host === base || host.endsWith(`.${base}`);
}
