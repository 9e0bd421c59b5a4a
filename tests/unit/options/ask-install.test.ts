import { expect, test } from 'vitest';
import { askInstall } from '../../../src/options/ask-install.ts';

test.each<[installType: string, mayDisable: boolean, install: string]>([
  ['admin', false, 'forced'],
  ['admin', true, 'policy'],
  ['normal', true, 'own'],
  ['development', true, 'own'],
])(
  'an install of type %s that a person may take out (%s) is %s',
  async (installType, mayDisable, install) => {
    const getSelf = async () => ({ installType, mayDisable }) as never;
    expect(await askInstall({ getSelf })).toBe(install);
  },
);

test('a browser without the question says nothing', async () => {
  expect(await askInstall(undefined)).toBe('own');
});
