import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../support/browser.ts';

const folders: Readonly<Record<BrowserName, string>> = {
  chromium: '/etc/chromium/policies/managed',
  firefox: '/etc/firefox/policies',
};

/**
 * Hands a policy's text to the extension as a unit's officer would, by a policy file of the machine. Chromium takes it
 * in the open session too, Firefox at its start. Gives what takes it away again.
 */
export function deployPolicy(name: BrowserName, extensionId: string, policy: unknown): () => void {
  const third = { [extensionId]: { policy } };
  const file = join(folders[name], name === 'firefox' ? 'policies.json' : 'bay-dieu-e2e.json');
  const before = existsSync(file) ? readFileSync(file) : undefined;
  mkdirSync(folders[name], { recursive: true });
  writeFileSync(
    file,
    JSON.stringify(
      name === 'firefox'
        ? { policies: { '3rdparty': { Extensions: third } } }
        : { '3rdparty': { extensions: third } },
    ),
  );
  return () => (before ? writeFileSync(file, before) : rmSync(file, { force: true }));
}
