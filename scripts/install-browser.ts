import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserKind, findBrowser } from './find-browser.ts';

const debianPackage: Readonly<Record<BrowserKind, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Finds a browser, or installs Debian's where that is allowed. Undefined when there is none after all. */
export function findOrInstall(kind: BrowserKind): string | undefined {
  return findBrowser(kind) ?? (canInstall() ? install(kind) : undefined);
}

/** One line for a person on a machine where it can't be installed from here. */
export function howToInstall(kind: BrowserKind): string {
  const name = kind === 'chromium' ? 'Chromium (hoặc Chrome, Edge)' : 'Firefox ESR';
  const command = `apt-get install ${debianPackage[kind]}`;
  return `Chưa có ${name}: hãy cài rồi chạy lại, trên Debian là \`${command}\` bằng quyền root. / Not found: install it and run again (${command}).`;
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(kind: BrowserKind): string | undefined {
  console.log(`Đang cài ${debianPackage[kind]} … / Installing ${debianPackage[kind]} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', debianPackage[kind]]]) {
    spawnSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return findBrowser(kind);
}
