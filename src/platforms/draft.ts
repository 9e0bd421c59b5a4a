import type { Platform } from './types.ts';

/** Our own page for texts that live elsewhere. It has no host: the page names it by itself. */
export const draft: Platform = {
  network: 'draft',
  hosts: [],
  seen: '2026-11',
  boxes: [
    { surface: 'post', selector: '[contenteditable][data-box=post]' },
    { surface: 'profile', selector: '[contenteditable][data-box=profile]' },
  ],
};
