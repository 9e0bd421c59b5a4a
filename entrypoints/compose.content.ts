import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  matches: ['https://www.facebook.com/*', 'https://x.com/*', 'https://www.youtube.com/*'],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {},
});
