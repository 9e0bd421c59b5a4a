import { describe, expect, it } from 'vitest';
import { readShippedText } from './read-build.ts';

/** What could carry a draft away, or bring code in. */
const waysOut = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bsendBeacon\b/,
  /\bEventSource\b/,
  /\bWebTransport\b/,
  /\bRTCPeerConnection\b/,
  /\bimportScripts\b/,
  /\bimport\s*\(\s*["'`]https?:/,
  /<(?:script|link|img)\b[^>]*(?:src|href)\s*=\s*["']?https?:/,
  /@import\b/,
  /url\(\s*["']?https?:/,
];

/** How a program finds out that it is being tested. */
const askingForTests = [
  /\bwebdriver\b/i,
  /Headless/,
  /\bplaywright\b/i,
  /\bpuppeteer\b/i,
  /\bvitest\b/i,
  /\b__TEST__\b/,
];

describe.each(['chrome', 'firefox'] as const)('What is shipped for %s', (target) => {
  const files = readShippedText(target);

  it('has a background and a content script to look at', () => {
    expect(files.map((file) => file.name)).toEqual(
      expect.arrayContaining(['background.js', 'content-scripts/compose.js']),
    );
  });

  it('opens no welcome page: an install or an update is not even heard of', () => {
    expect(files.filter((file) => /\bonInstalled\b/.test(file.text)).map((file) => file.name)).toEqual([]);
  });

  it.each([...waysOut, ...askingForTests])('has no %s', (word) => {
    expect(files.filter((file) => word.test(file.text)).map((file) => file.name)).toEqual([]);
  });
});
