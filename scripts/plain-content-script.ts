import type { Plugin } from 'vite';

const entrypoint = '\0virtual:wxt-content-script-isolated-world-entrypoint?';

/**
 * Starts a content script by its `main` alone. WXT's own start (0.21.4) sends an event with our id over the page's
 * document, lets the page end the script by another, and weighs 2 kB; `noScriptStartedPostMessage` stops only its
 * message. Can go when WXT can be told to do without a ContentScriptContext.
 */
export function plainContentScript(): Plugin {
  return {
    name: 'bay-dieu:plain-content-script',
    enforce: 'pre',
    load(id) {
      if (!id.startsWith(entrypoint)) return undefined;
      const script = JSON.stringify(id.slice(entrypoint.length));
      return `import script from ${script};\nexport default void script.main();`;
    },
  };
}
