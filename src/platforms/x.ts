import type { Platform } from './types.ts';

/** X: Draft.js for posts and replies, one box for each post of a thread; messages are a textarea since 2025/26. */
export const x: Platform = {
  network: 'x',
  hosts: ['x.com'],
  seen: '2026-09',
  boxes: [
    { surface: 'message', path: '/messages', selector: '*' },
    { surface: 'message', path: '/i/chat', selector: '*' },
    {
      surface: 'message',
      selector: '[data-testid^="dm-composer"], [data-testid^="dmComposer"], [data-testid^="dmComposer"] *',
    },
    {
      surface: 'post',
      selector:
        '[contenteditable=true]:is([data-testid^="tweetTextarea_"], [data-testid^="tweetTextarea_"] *)',
    },
    { surface: 'profile', selector: 'input[name=displayName]' },
    { surface: 'post', selector: 'textarea[name=description]' },
  ],
  attachments: {
    composer: '[role=dialog], [data-testid=primaryColumn]',
    preview: '[data-testid=attachments] img',
  },
};
