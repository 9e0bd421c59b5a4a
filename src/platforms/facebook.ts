import type { Platform } from './types.ts';

/**
 * Facebook: Lexical everywhere, class names hashed. Structure and roles come first; the accessible names, Vietnamese
 * and English, are second. Private talk stands before all else, so that no other rule can take it for a post.
 */
export const facebook: Platform = {
  network: 'facebook',
  hosts: ['facebook.com'],
  seen: '2026-11',
  boxes: [
    { surface: 'message', path: '/messages', selector: '*' },
    { surface: 'message', path: '/latest/inbox', selector: '*' },
    { surface: 'message', selector: '[contenteditable][aria-placeholder="Aa"]' },
    {
      surface: 'message',
      selector:
        '[contenteditable]:is([aria-label^="Nhắn tin" i], [aria-label^="Write to" i], [aria-label^="Message" i], [aria-label^="Tin nhắn" i])',
    },
    { surface: 'comment', selector: '[role=article] [role=textbox][contenteditable=true]' },
    {
      surface: 'comment',
      selector:
        '[role=textbox][contenteditable=true]:is([aria-label*="bình luận" i], [aria-label*="comment" i], [aria-placeholder*="bình luận" i], [aria-placeholder*="comment" i], [aria-label*="trả lời" i], [aria-label*="reply" i])',
    },
    { surface: 'comment', selector: 'form [role=textbox][contenteditable=true]' },
    { surface: 'post', selector: '[role=dialog] [role=textbox][contenteditable=true]' },
    { surface: 'post', selector: '[data-pagelet="GroupInlineComposer"] [contenteditable=true]' },
    { surface: 'post', path: '/stories/create', selector: 'textarea, [contenteditable=true]' },
    { surface: 'post', path: '/latest/composer', selector: '[contenteditable=true]' },
    {
      surface: 'post',
      selector:
        '[role=textbox][contenteditable=true]:is([aria-label*="đang nghĩ gì" i], [aria-label*="on your mind" i], [aria-label*="viết gì" i], [aria-label*="write something" i], [aria-label*="bài viết công khai" i], [aria-label*="public post" i])',
    },
  ],
  // No stable name is known for the preview; a picture from this machine has an address of its own kind.
  attachments: { composer: '[role=dialog]', preview: 'img:is([src^="blob:"], [src^="data:"])' },
};
