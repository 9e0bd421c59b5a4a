import { type Bytes, joinBytes, toUtf8 } from '../bytes.ts';
import type { SigningKey } from './signing-key.ts';

/**
 * CRX3, as Chromium's components/crx_file/crx3.proto gives it: "Cr24", version, header size, CrxFileHeader, zip.
 * The header: field 2 sha256_with_rsa { 1 public_key, 2 signature }, field 10000 signed_header_data { 1 crx_id }.
 */
export async function packCrx(zip: Bytes, key: SigningKey): Promise<Bytes> {
  const signedHeader = field(1, await crxId(key));
  const signature = await key.sign(
    joinBytes(toUtf8('CRX3 SignedData\0'), uint32(signedHeader.length), signedHeader, zip),
  );
  const proof = joinBytes(field(1, key.publicKey), field(2, signature));
  const header = joinBytes(field(2, proof), field(10_000, signedHeader));
  return joinBytes(toUtf8('Cr24'), uint32(3), uint32(header.length), header, zip);
}

/** The extension's id in Chromium: half of the public key's hash, written in the letters a to p. */
export async function chromiumId(key: Pick<SigningKey, 'publicKey'>): Promise<string> {
  const halves = [...(await crxId(key))].flatMap((byte) => [byte >> 4, byte & 15]);
  return String.fromCharCode(...halves.map((half) => 97 + half));
}

async function crxId({ publicKey }: Pick<SigningKey, 'publicKey'>): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', publicKey)).slice(0, 16);
}

/** A length-delimited protobuf field. */
function field(number: number, content: Uint8Array): Bytes {
  return joinBytes(varint((number << 3) | 2), varint(content.length), content);
}

function varint(value: number): Bytes {
  const bytes: number[] = [];
  for (; value > 0x7f; value >>>= 7) bytes.push((value & 0x7f) | 0x80);
  return Uint8Array.from([...bytes, value]);
}

function uint32(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}
