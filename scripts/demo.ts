import { openBrowser } from '../tests/e2e/support/open-browser.ts';
import { buildExtension, ForPerson } from './build-extension.ts';
import { criticism } from './demo/sample-draft.ts';
import { pictureAll, writeSample } from './demo/show-the-way.ts';
import { openAlbum } from './demo/take-pictures.ts';
import { type BrowserKind, findBrowser } from './find-browser.ts';
import { findOrInstall, howToInstall } from './install-browser.ts';

try {
  const kind = chooseBrowser();
  if (!kind) throw new ForPerson(howToInstall('chromium'));
  await showDemo(kind);
} catch (error) {
  if (!(error instanceof ForPerson)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** `npm run demo -- firefox` asks for one; otherwise the first that is here, or that can be installed. */
function chooseBrowser(): BrowserKind | undefined {
  const wanted = process.argv[2];
  if (wanted === 'chromium' || wanted === 'firefox') return findOrInstall(wanted) ? wanted : undefined;
  if (findBrowser('chromium')) return 'chromium';
  if (findBrowser('firefox')) return 'firefox';
  return findOrInstall('chromium') ? 'chromium' : undefined;
}

async function showDemo(kind: BrowserKind) {
  buildExtension(kind === 'chromium' ? 'chrome' : 'firefox');
  const visible = hasDisplay();
  const browser = await openBrowser(kind, { visible });
  try {
    console.log(`Đang gõ bản nháp mẫu trong ${kind} … / Typing a sample draft in ${kind} …`);
    const box = await writeSample(browser, visible ? 15 : 0);
    if (visible) {
      console.log('Cứ gõ thử tiếp; đóng cửa sổ trình duyệt để kết thúc. / Play on; close the window to end.');
      await browser.closed;
      return;
    }
    console.log('Ảnh / Pictures:');
    const findings = await pictureAll(browser, openAlbum('.output/demo'), box);
    console.log('\nTìm thấy / Found:');
    for (const { level, title, quote } of findings) console.log(`  ${level}: ${title}: “${quote}”`);
    const inCriticism = findings.filter(({ quote }) => criticism.includes(quote));
    console.log(`\nTrong đoạn phê bình / In the criticism: ${inCriticism.length}`);
    if (findings.length === 0 || inCriticism.length > 0) process.exitCode = 1;
  } finally {
    await browser.close();
  }
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
