import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser } from '../support/browser.ts';

/** Every request of a session, counted by whom it went to: `.output/requests-<browser>.md`, for docs/approval.md. */
export function writeRecord(browser: Browser, whose: (request: Browser['requests'][number]) => string): void {
  const counted = new Map<string, number>();
  for (const request of browser.requests) {
    const { kind, method, host, path, body } = request;
    const what = kind === 'connect' ? 'CONNECT' : `${method} ${path.split('?')[0]}`;
    const row = `| ${whose(request)} | ${host} | ${what} | ${body.length} |`;
    counted.set(row, (counted.get(row) ?? 0) + 1);
  }
  const rows = [...counted].map(([row, count]) => `${row} ${count} |`).sort();
  const page = [
    '| whose | host | request | body, units | times |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ];
  mkdirSync('.output', { recursive: true });
  writeFileSync(`.output/requests-${browser.name}.md`, `${page.join('\n')}\n`);
}
