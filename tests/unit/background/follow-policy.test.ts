import { expect, test, vi } from 'vitest';
import { followPolicy } from '../../../src/settings/follow-policy.ts';
import { readSettings } from '../../../src/settings/read-settings.ts';
import { fakeStorage } from '../settings/fake-storage.ts';

const good = (name: string) => JSON.stringify({ unit: { names: [name] } });
const keptOfOld = { policy: { unit: { names: ['Đơn vị cũ'] } }, hash: 'old' };

/** Time that passes when the test says so. */
function clock() {
  const waiting: (() => void)[] = [];
  return {
    wait: () => new Promise<void>((done) => void waiting.push(done)),
    pass: async () => {
      for (let turn = 0; turn < 8; turn++) {
        for (const done of waiting.splice(0)) done();
        await new Promise(setImmediate);
      }
    },
    settle: () => new Promise(setImmediate),
  };
}

const names = async (storage: never) => (await readSettings(storage)).unit?.names;

test('a good policy is kept at once, with its hash', async () => {
  const { storage, held } = fakeStorage({}, { get: async () => ({ policy: good('Phường Bến Đá') }) });
  const { wait } = clock();
  followPolicy({ storage, wait });
  await vi.waitFor(async () => expect(await names(storage)).toEqual(['Phường Bến Đá']));
  expect(held()).toMatchObject({ managed: { hash: expect.stringMatching(/^[0-9a-f]{12}$/) } });
});

test('a policy that is kept already is not written again', async () => {
  const managed = { get: async () => ({ policy: good('Phường Bến Đá') }) };
  const first = fakeStorage({}, managed);
  followPolicy({ storage: first.storage, wait: clock().wait });
  await vi.waitFor(() => expect(first.held()).toHaveProperty('managed'));
  const again = fakeStorage(first.held(), managed);
  const told = vi.fn();
  (again.storage as { onChanged: { addListener(listener: unknown): void } }).onChanged.addListener(told);
  const { wait, settle } = clock();
  followPolicy({ storage: again.storage, wait });
  await settle();
  expect(told).not.toHaveBeenCalled();
});

test('the unit’s names are kept as people write them, and anew where an older version left them otherwise', async () => {
  const policy = good('Ủy ban nhân dân phường Bến Đá');
  const { storage, held } = fakeStorage({}, { get: async () => ({ policy }) });
  followPolicy({ storage, wait: clock().wait });
  const lines = async () => (await readSettings(storage)).spelled?.names.lines;
  const spelled = [
    'ủy ban nhân dân|ubnd|ủy ban;phường|p|;bến;đá',
    'phường|p|;bến;đá;ủy ban nhân dân|ubnd|ủy ban',
  ];
  await vi.waitFor(async () => expect(await lines()).toEqual(spelled));
  const { managed } = held() as { managed: object };
  const older = fakeStorage(
    { managed: { ...managed, spelled: { names: 5 } } },
    { get: async () => ({ policy }) },
  );
  expect((await readSettings(older.storage)).spelled?.names.lines).toEqual([]);
  followPolicy({ storage: older.storage, wait: clock().wait });
  await vi.waitFor(() => expect(older.held()).toEqual({ managed }));
});

test('a bad one leaves the last good one in force and says why, until a good one comes', async () => {
  let policy = '{"unit":{"names":"Phường"}}';
  const { storage, held, tell } = fakeStorage({ managed: keptOfOld }, { get: async () => ({ policy }) });
  followPolicy({ storage, wait: clock().wait });
  await vi.waitFor(() =>
    expect(held()).toMatchObject({
      refused: { errors: [expect.stringMatching(/^unit\.names: sai kiểu; /)] },
    }),
  );
  expect(await names(storage)).toEqual(['Đơn vị cũ']);
  policy = good('Phường Bến Đá');
  tell({}, 'managed');
  await vi.waitFor(async () => expect(await names(storage)).toEqual(['Phường Bến Đá']));
  await vi.waitFor(() => expect(held()).not.toHaveProperty('refused'));
});

test('one that arrives within ten seconds is taken, and meanwhile the stored one is in force', async () => {
  let given: object = {};
  const { storage } = fakeStorage({ managed: keptOfOld }, { get: async () => ({ ...given }) });
  const { wait, pass, settle } = clock();
  followPolicy({ storage, wait });
  await settle();
  expect(await names(storage)).toEqual(['Đơn vị cũ']);
  given = { policy: good('Phường Bến Đá') };
  await pass();
  expect(await names(storage)).toEqual(['Phường Bến Đá']);
});

test.each<[name: string, managed: unknown]>([
  ['empty', { get: async () => ({}) }],
  ['missing', undefined],
  [
    'rejecting, as Firefox without a policy',
    { get: () => Promise.reject(new Error('Managed storage manifest not found')) },
  ],
  [
    'throwing',
    {
      get: () => {
        throw new Error('gone');
      },
    },
  ],
  ['never answering', { get: () => new Promise(() => {}) }],
  ['of another shape', { get: async () => null }],
])('storage.managed %s: after ten seconds there is no policy', async (_, managed) => {
  const { storage, held } = fakeStorage({ managed: keptOfOld, refused: { errors: ['x'] } }, managed as never);
  const { wait, pass, settle } = clock();
  followPolicy({ storage, wait });
  await settle();
  expect(held()).toHaveProperty('managed');
  await pass();
  expect(held()).toEqual({});
});

test('an older look that answers late changes nothing', async () => {
  const answers: ((value: object) => void)[] = [];
  const { storage, tell } = fakeStorage(
    {},
    { get: () => new Promise((done) => answers.push(done as never)) },
  );
  const { wait, settle } = clock();
  followPolicy({ storage, wait });
  tell({}, 'managed');
  answers[1]?.({ policy: good('mới') });
  answers[0]?.({ policy: good('cũ hơn') });
  await vi.waitFor(async () => expect(await names(storage)).toEqual(['mới']));
  await settle();
  expect(await names(storage)).toEqual(['mới']);
});
