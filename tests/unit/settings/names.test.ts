import { expect, test } from 'vitest';
import { platforms } from '../../../src/platforms/index.ts';
import { networkNames } from '../../../src/settings/names.ts';

test('a policy can name exactly the networks of src/platforms', () => {
  expect([...networkNames].sort()).toEqual(platforms.map(({ network }) => network).sort());
});
