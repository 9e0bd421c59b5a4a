import type { Platform } from './types.ts';

/** YouTube: plain contenteditable in Polymer's light DOM; the same id stands in every open comment box. */
export const youtube: Platform = {
  network: 'youtube',
  hosts: ['youtube.com'],
  seen: '2026-11',
  boxes: [
    {
      surface: 'post',
      selector: 'ytd-backstage-post-dialog-renderer #contenteditable-root[contenteditable=true]',
    },
    { surface: 'comment', selector: '#contenteditable-root[contenteditable=true]' },
    {
      surface: 'post',
      host: 'studio.youtube.com',
      selector:
        '#title-textarea #textbox[contenteditable=true], #description-textarea #textbox[contenteditable=true]',
    },
  ],
};
