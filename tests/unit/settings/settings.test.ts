import { describe, expect, test, vi } from 'vitest';
import { mergeSettings } from '../../../src/settings/merge-settings.ts';
import { isOwn, normaliseOwn } from '../../../src/settings/own.ts';
import { readSettings, watchSettings } from '../../../src/settings/read-settings.ts';
import { readStored } from '../../../src/settings/stored.ts';
import {
  addOwn,
  chooseLanguage,
  chooseNetwork,
  choosePrivateMessages,
  clearOwn,
  forgetPhrase,
  ignorePhrase,
  removeOwn,
} from '../../../src/settings/write-settings.ts';
import { fakeStorage } from './fake-storage.ts';

const asItCame = {
  language: 'vi',
  networks: {},
  privateMessages: {},
  ignoredPhrases: [],
  own: { salt: '', hashes: [] },
  hosts: [],
  unit: undefined,
};

describe('what stands, from the person and the unit', () => {
  test.each<[name: string, stored: object, settings: object]>([
    ['nothing is stored: as it came', {}, asItCame],
    [
      'the person alone',
      { choices: { language: 'en', networks: { x: false } } },
      { language: 'en', networks: { x: false } },
    ],
    [
      'the unit gives what the person has not chosen',
      {
        managed: { policy: { settings: { language: 'en', networks: { x: false, youtube: false } } } },
        choices: { networks: { x: true } },
      },
      { language: 'en', networks: { x: true, youtube: false } },
    ],
    [
      'what the unit locks, it decides',
      {
        managed: {
          policy: { settings: { language: 'vi', networks: { x: true }, locked: ['language', 'networks.x'] } },
        },
        choices: { language: 'en', networks: { x: false } },
      },
      { language: 'vi', networks: { x: true } },
    ],
    [
      'locked without a value: as it came',
      {
        managed: { policy: { settings: { locked: ['language', 'networks.x'] } } },
        choices: { language: 'en', networks: { x: false } },
      },
      { language: 'vi', networks: { x: true } },
    ],
    [
      'private messages are the person’s alone, whatever a policy holds',
      { managed: { policy: { settings: { privateMessages: { facebook: true } } } } },
      { privateMessages: {} },
    ],
    [
      'the unit’s facts',
      { managed: { policy: { unit: { names: ['UBND phường Bến Đá'] }, hosts: ['noi-bo.example'] } } },
      {
        unit: { names: ['UBND phường Bến Đá'], codenames: [], domains: [], pages: [], public: [] },
        hosts: ['noi-bo.example'],
      },
    ],
  ])('%s', (_, stored, settings) => expect(mergeSettings(readStored({ ...stored }))).toMatchObject(settings));

  test.each<[stored: Record<string, unknown>]>([
    [{ choices: null, ignored: 7, own: 'x', managed: [] }],
    [{ choices: { language: 'fr', networks: { x: 'no' }, privateMessages: [1] } }],
    [{ ignored: [null, 1, { rule: 'x', phrase: 1 }], own: { salt: 1, hashes: {} } }],
    [{ managed: { policy: 7 } }],
    [{ managed: { policy: { unit: { names: 'x' } } } }],
    [{ managed: { policy: { settings: { locked: true } } } }],
    [{ managed: { policy: { hosts: {} } } }],
  ])('a broken value in storage costs nothing: %j', (stored) => {
    expect(mergeSettings(readStored(stored))).toEqual(asItCame);
  });

  test('a storage that rejects is not taken for an empty one', async () => {
    const { storage } = fakeStorage();
    const broken = { ...(storage as object), local: { get: () => Promise.reject(new Error('disk')) } };
    await expect(readSettings(broken as never)).rejects.toThrow();
  });
});

describe('changes', () => {
  test('each choice is kept, and told until the signal', async () => {
    const { storage, listeners } = fakeStorage();
    const end = new AbortController();
    const told = vi.fn();
    watchSettings(storage, told, end.signal);
    await Promise.all([
      chooseLanguage(storage, 'en'),
      chooseNetwork(storage, 'x', false),
      choosePrivateMessages(storage, 'facebook', true),
    ]);
    await vi.waitFor(() =>
      expect(told).toHaveBeenLastCalledWith(
        expect.objectContaining({
          language: 'en',
          networks: { x: false },
          privateMessages: { facebook: true },
        }),
      ),
    );
    end.abort();
    expect(listeners.size).toBe(0);
  });

  test('a late answer never overwrites a newer one', async () => {
    const { storage, tell } = fakeStorage();
    const answers: ((value: object) => void)[] = [];
    const slow = {
      ...(storage as object),
      local: { get: () => new Promise((done) => answers.push(done)) },
    } as never;
    const told = vi.fn();
    watchSettings(slow, told, new AbortController().signal);
    tell({}, 'local');
    tell({}, 'local');
    answers[1]?.({ choices: { language: 'en' } });
    answers[0]?.({ choices: { language: 'vi' } });
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    expect(told.mock.calls.map(([settings]) => settings.language)).toEqual(['en']);
  });

  test('an ignored phrase is kept once and can be taken back', async () => {
    const { storage } = fakeStorage();
    const phrase = { rule: 'should/civil-comments/insult', phrase: 'đồ ngu' } as const;
    await ignorePhrase(storage, phrase);
    await ignorePhrase(storage, phrase);
    expect((await readSettings(storage)).ignoredPhrases).toEqual([phrase]);
    await forgetPhrase(storage, phrase);
    expect((await readSettings(storage)).ignoredPhrases).toEqual([]);
  });
});

describe('Của tôi', () => {
  test.each([
    ['+84 901 234 567', '0901234567'],
    ['0084 901 234 567', '0901234567'],
    ['84901234567', '0901234567'],
    ['(028) 3800.0000', '02838000000'],
    ['+84 28 3800 0000', '02838000000'],
    ['19-0345-6789', '1903456789'],
    ['  Nguyen.An@Example.VN ', 'nguyen.an@example.vn'],
    ['@nguyen.an', 'nguyen.an'],
  ])('%s is kept as %s', (written, normal) => expect(normaliseOwn(written)).toBe(normal));

  test('what was added is one’s own in any writing, is stored nowhere, and can be removed', async () => {
    const { storage, held } = fakeStorage();
    expect(await addOwn(storage, '0901 234 567')).toBe('added');
    expect(await addOwn(storage, '+84901234567')).toBe('known');
    expect(await addOwn(storage, ' - ')).toBe('empty');
    const { own } = await readSettings(storage);
    expect(own.hashes).toHaveLength(1);
    expect(isOwn('0901234567', own)).toBe(true);
    expect(isOwn('0901234568', own)).toBe(false);
    expect(JSON.stringify(held())).not.toMatch(/901.?234.?567/);
    expect(await removeOwn(storage, '0901234568')).toBe('unknown');
    expect(await removeOwn(storage, '84 901 234 567')).toBe('removed');
    expect(isOwn('0901234567', (await readSettings(storage)).own)).toBe(false);
    await clearOwn(storage);
    expect(held()).not.toHaveProperty('own');
  });

  test('a storage that can’t be read is never overwritten', async () => {
    const { storage } = fakeStorage();
    const set = vi.fn();
    const broken = { ...(storage as object), local: { get: () => Promise.reject(new Error('disk')), set } };
    await expect(addOwn(broken as never, '0901234567')).rejects.toThrow('disk');
    expect(set).not.toHaveBeenCalled();
  });
});
