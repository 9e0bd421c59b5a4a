import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readRules } from '../../src/rules/build-rules.ts';
import { writePage } from './write-page.ts';

/** `npm run rules-page`: writes docs/rules.md from rules/; with --check only says whether it is current. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const path = `${root}docs/rules.md`;
const page = writePage(readRules(`${root}rules`).folder);
if (process.argv.includes('--check')) {
  const isCurrent = readFileSync(path, 'utf8') === page;
  if (!isCurrent) console.error('docs/rules.md đã cũ: chạy “npm run rules-page” rồi lưu lại.');
  process.exitCode = isCurrent ? 0 : 1;
} else {
  writeFileSync(path, page);
}
