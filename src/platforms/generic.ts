import type { Platform } from './types.ts';

/** A site that the unit added (`hosts` in unit.yml): we know nothing of it but what a post box looks like. */
export function genericPlatform(host: string): Platform {
  return {
    network: host,
    hosts: [host],
    seen: '2026-11',
    boxes: [{ surface: 'post', selector: 'textarea, [contenteditable]', generic: true }],
  };
}
