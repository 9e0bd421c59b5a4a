import { describe, expect, it } from 'vitest';
import { findPlatform, platforms } from '../../../src/platforms/index.ts';

describe('findPlatform', () => {
  it.each([
    ['www.facebook.com', [], 'facebook'],
    ['facebook.com', [], 'facebook'],
    ['m.facebook.com', [], 'facebook'],
    ['x.com', [], 'x'],
    ['studio.youtube.com', [], 'youtube'],
    ['notfacebook.com', [], undefined],
    ['facebook.com.example', [], undefined],
    ['dien-dan.example.vn', [], undefined],
    ['dien-dan.example.vn', ['example.vn'], 'example.vn'],
    ['www.facebook.com', ['facebook.com'], 'facebook'],
  ])('%s with the added hosts %j is %s', (host, extra, network) => {
    expect(findPlatform(host, extra)?.network).toBe(network);
  });
});

describe('every platform', () => {
  it.each(platforms)(
    '$network says when it was seen and finds private talk before anything else',
    (platform) => {
      expect(platform.seen).toMatch(/^20\d\d-\d\d$/);
      const surfaces = platform.boxes.map((box) => box.surface);
      expect(surfaces.lastIndexOf('message')).toBe(
        surfaces.filter((surface) => surface === 'message').length - 1,
      );
    },
  );
});
