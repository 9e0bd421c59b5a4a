// Renders public/icons/*.png from the two drawings beside them: `node scripts/render-icons.ts`, after a change.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const folder = new URL('../public/icons/', import.meta.url);
const drawing = (size: number) =>
  readFileSync(new URL(size < 32 ? 'icon-small.svg' : 'icon.svg', folder), 'utf8');

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
const page = await browser.newPage();
for (const size of [16, 24, 32, 48, 64, 96, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing(size)}`,
  );
  await page.screenshot({ path: new URL(`${size}.png`, folder).pathname, omitBackground: true });
}
await browser.close();
