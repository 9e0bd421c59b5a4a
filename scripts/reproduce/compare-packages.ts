import { createHash } from 'node:crypto';
import { unpackZip } from '../../src/rollout/pack/zip.ts';
import type { Packages } from './build-clean.ts';

/** A line a package, SHA-256 first; under one that differs, the files in it that do. */
export function comparePackages(first: Packages, second: Packages) {
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const differing = names.filter((name) => !equal(first.get(name), second.get(name)));
  const lines = names.flatMap((name) => {
    const [one, other] = [first.get(name), second.get(name)];
    if (!differing.includes(name) && one) return [`${hash(one)}  ${name}`];
    return [`khác nhau / differs: ${name}`, ...namesThatDiffer(one, other).map((path) => `  ${path}`)];
  });
  const same = names.length > 0 && differing.length === 0;
  const verdict = same
    ? 'Hai lần dựng giống nhau từng byte. / Two builds, the same bytes.'
    : 'Hai lần dựng không giống nhau. / The two builds differ.';
  return { lines: [...lines, verdict], same };
}

function namesThatDiffer(one: Uint8Array | undefined, other: Uint8Array | undefined): readonly string[] {
  const [a, b] = [one, other].map((zip) => (zip ? unpackZip(zip) : new Map<string, Uint8Array>()));
  const paths = new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])]);
  return [...paths].filter((path) => !equal(a?.get(path), b?.get(path)));
}

function equal(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
