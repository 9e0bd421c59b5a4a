import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { plainContentScript } from './scripts/plain-content-script.ts';
import { shortenOwnNames } from './scripts/shorten-own-names.ts';
import { terserOptions } from './scripts/terser-options.ts';
import { manifestFor } from './src/manifest.ts';
import { rulesPlugin } from './src/rules/vite-plugin.ts';

export default defineConfig({
  srcDir: 'src',
  entrypointsDir: '../entrypoints',
  publicDir: 'public',
  outDir: '.output',
  imports: false,
  hooks: {
    // `imports: false` (0.21.4) leaves the plugin in: a parameter named `storage` brought WXT's storage along, 3 kB.
    'config:resolved': ({ config }) => {
      config.imports.presets = [];
    },
  },
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifest: ({ browser }) => manifestFor(browser),
  vite: () => ({
    plugins: [preact(), rulesPlugin(), plainContentScript(), shortenOwnNames()],
    build: {
      modulePreload: false,
      minify: 'terser',
      terserOptions,
    },
  }),
});
