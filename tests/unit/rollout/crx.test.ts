import { createPublicKey, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { chromiumId } from '../../../src/rollout/pack/crx.ts';
import { createKeyPem, readKeyPem } from '../../../src/rollout/pack/signing-key.ts';
import { unpackZip } from '../../../src/rollout/pack/zip.ts';
import { builds, keyPem, roll } from './sample.ts';

interface Field {
  readonly number: number;
  readonly bytes: Uint8Array;
}

/** Length-delimited protobuf fields, read by the wire format's own rules. */
function readFields(bytes: Uint8Array): readonly Field[] {
  const fields: Field[] = [];
  let at = 0;
  const varint = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < bytes.length) {
    const tag = varint();
    expect(tag & 7).toBe(2);
    const length = varint();
    fields.push({ number: tag >> 3, bytes: bytes.slice(at, at + length) });
    at += length;
  }
  return fields;
}

async function readCrx() {
  const { files, plan } = await roll();
  const crx = Buffer.from(files.get('packages/bay-dieu.crx') ?? []);
  const headerSize = crx.readUInt32LE(8);
  const header = readFields(crx.subarray(12, 12 + headerSize));
  const proof = readFields(header.find(({ number }) => number === 2)?.bytes ?? new Uint8Array());
  return {
    crx,
    id: plan.chromium.chromium.id,
    numbers: header.map(({ number }) => number),
    publicKey: Buffer.from(proof[0]?.bytes ?? []),
    signature: Buffer.from(proof[1]?.bytes ?? []),
    signedHeader: Buffer.from(header.find(({ number }) => number === 10_000)?.bytes ?? []),
    zip: crx.subarray(12 + headerSize),
  };
}

test('a CRX opens with Cr24 and version 3, then its header and the zip', async () => {
  const { crx, numbers, zip } = await readCrx();
  expect(crx.subarray(0, 4).toString('latin1')).toBe('Cr24');
  expect(crx.readUInt32LE(4)).toBe(3);
  expect(numbers).toEqual([2, 10_000]);
  expect(zip.subarray(0, 4)).toEqual(Buffer.from('PK\x03\x04', 'latin1'));
});

test('Node verifies the signature over context, signed header and zip', async () => {
  const { publicKey, signature, signedHeader, zip } = await readCrx();
  const size = Buffer.alloc(4);
  size.writeUInt32LE(signedHeader.length);
  const signed = Buffer.concat([Buffer.from('CRX3 SignedData\0'), size, signedHeader, zip]);
  const key = createPublicKey({ key: publicKey, format: 'der', type: 'spki' });
  expect(key.asymmetricKeyDetails).toMatchObject({ modulusLength: 2048, publicExponent: 65_537n });
  expect(verify('sha256', signed, key, signature)).toBe(true);
  signed[signed.length - 1] = (signed.at(-1) ?? 0) ^ 1;
  expect(verify('sha256', signed, key, signature)).toBe(false);
});

test('the signed header names the id that the public key gives', async () => {
  const { signedHeader, id } = await readCrx();
  const [field] = readFields(signedHeader);
  const letters = [...(field?.bytes ?? [])].flatMap((byte) => [byte >> 4, byte & 15]);
  expect(letters.map((half) => 'abcdefghijklmnop'[half]).join('')).toBe(id);
});

test('a known public key gives the id that Chromium gives it', async () => {
  // The bytes are those of the string; only their hash matters.
  const publicKey = new TextEncoder().encode('bay-dieu');
  // printf bay-dieu | sha256sum | head -c 32 | tr 0-9a-f a-p
  expect(await chromiumId({ publicKey })).toBe('ckgefchmocnmomiodmlkdbdegpbppfoe');
});

test('the same unit.yml, build and key give the same bytes twice, and in another time zone', async () => {
  const first = await roll();
  const zone = process.env.TZ;
  process.env.TZ = 'Pacific/Kiritimati';
  try {
    expect(new Date(1980, 0, 1).getTimezoneOffset()).not.toBe(0);
    expect([...(await roll()).files]).toEqual([...first.files]);
  } finally {
    process.env.TZ = zone;
  }
});

test('another key gives another id and another package', async () => {
  const first = await roll();
  const second = await roll({ keyPem: await createKeyPem() });
  expect(second.plan.chromium.chromium.id).not.toBe(first.plan.chromium.chromium.id);
});

test.each([
  '',
  'khóa',
  '-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n',
  '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n',
])('text that is no PKCS#8 key is no key: %j', async (pem) => expect(await readKeyPem(pem)).toBeUndefined());

test('a key saved with Windows line ends is the same key', async () => {
  const pem = await keyPem();
  const one = await readKeyPem(pem);
  const two = await readKeyPem(pem.replaceAll('\n', '\r\n'));
  expect(two?.publicKey).toEqual(one?.publicKey);
});

test('the zip holds the build with sorted names and one time', async () => {
  const { zip } = await readCrx();
  const names = [...unpackZip(zip).keys()];
  expect(names).toEqual([...builds.chromium.keys()].sort());
  // DOS date 1980-01-01 and time 12:00 in the first local header.
  expect(zip.readUInt16LE(12)).toBe((0 << 9) | (1 << 5) | 1);
  expect(zip.readUInt16LE(10)).toBe(12 << 11);
});
