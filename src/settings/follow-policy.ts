import type { Storage } from 'webextension-polyfill';
import { spellUnit } from '../check/unit-spellings.ts';
import { parsePolicy } from './policy.ts';
import { type Managed, readStored, type Stored } from './stored.ts';
import { toUnitFacts } from './unit-facts.ts';

interface PolicyDoors {
  /** `browser.storage`; some forks have no `managed`. */
  readonly storage: Pick<Storage.Static, 'local' | 'onChanged'> & {
    readonly managed?: Pick<Storage.StorageArea, 'get'>;
  };
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** How long a policy may take to arrive after the start before it counts as not there, in ms. */
export const patience = 10_000;
const grace = 1_000;

/**
 * Keeps the unit's last good policy in storage.local, where every page reads it. A bad one leaves the last good one
 * in force and says why; none for ten seconds, and the stored one is forgotten. A `storage.managed` that is missing,
 * rejects (Firefox without a policy) or never answers is the same as no policy.
 */
export function followPolicy({ storage, wait }: PolicyDoors): void {
  let round = 0;
  const look = async () => {
    const mine = ++round;
    const late = wait(patience).then(() => undefined);
    let raw = await Promise.race([askManaged(storage.managed), late]);
    if (raw === undefined) {
      // Not there yet, or not at all: Chromium hands over {} both before the policy is loaded and without one.
      await late;
      raw = await Promise.race([askManaged(storage.managed), wait(grace)]);
    }
    if (mine === round) await keep(storage.local, raw);
  };
  storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void quietly(look());
  });
  void quietly(look());
}

async function keep(local: Storage.StorageArea, raw: unknown): Promise<void> {
  if (raw === undefined) return local.remove(['managed', 'refused']);
  const judged = parsePolicy(raw);
  const stood = readStored(await local.get('managed'));
  if ('errors' in judged) {
    await local.set({ refused: judged });
    // The last good one stays in force, spelled as this version does.
    if (stood.managed) await write(local, stood, stood.managed);
    return;
  }
  await write(local, stood, judged);
  await local.remove('refused');
}

/** Writing what stands there already would wake every open page at each start. A new version may spell otherwise. */
async function write(
  local: Storage.StorageArea,
  stood: Stored,
  { policy, hash }: Pick<Managed, 'policy' | 'hash'>,
): Promise<void> {
  const unit = toUnitFacts(policy);
  const managed = { policy, hash, ...(unit && { spelled: spellUnit(unit) }) };
  if (JSON.stringify(kept(stood)) !== JSON.stringify(kept(readStored({ managed }))))
    await local.set({ managed });
}

function kept({ managed }: Stored) {
  return managed && [managed.hash, managed.spelled];
}

/** The `policy` property as it was handed over, or undefined. */
async function askManaged(managed: PolicyDoors['storage']['managed']): Promise<unknown> {
  try {
    const { policy } = (await managed?.get(null)) ?? {};
    return policy ?? undefined;
  } catch {
    return undefined;
  }
}

/** Storage can fail when the browser closes; the next start looks again. */
async function quietly(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch {}
}
