import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readShippedText } from './read-build.ts';

const mostBytes = 70_000;

describe.each(['chrome', 'firefox'] as const)('The content script for %s', (target) => {
  it(`weighs at most ${mostBytes} bytes gzipped, with the checker and all rules`, () => {
    const scripts = readShippedText(target).filter((file) => file.name.startsWith('content-scripts/'));
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.reduce((sum, file) => sum + gzipSync(file.text, { level: 9 }).length, 0);
    expect(bytes).toBeLessThanOrEqual(mostBytes);
  });
});
