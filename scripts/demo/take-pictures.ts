import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '../../tests/e2e/support/browser.ts';

export interface Album {
  add(name: string, page: Page): Promise<void>;
}

/** Saves a picture of a tab to a folder, and says where. */
export function openAlbum(folder: string): Album {
  mkdirSync(folder, { recursive: true });
  return {
    async add(name, page) {
      const file = join(folder, `${name}.png`);
      writeFileSync(file, await page.screenshot());
      console.log(`  ${file}`);
    },
  };
}
