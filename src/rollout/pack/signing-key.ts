import type { Bytes } from '../bytes.ts';

/** The unit's own key: whoever has it can give every machine of the unit a new version. */
export interface SigningKey {
  readonly sign: (bytes: Bytes) => Promise<Bytes>;
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Bytes;
}

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } as const;

/** A new RSA-2048 key, as PKCS#8 PEM. */
export async function createKeyPem(): Promise<string> {
  const pair = await crypto.subtle.generateKey(
    { ...algorithm, modulusLength: 2048, publicExponent: Uint8Array.of(1, 0, 1) },
    true,
    ['sign', 'verify'],
  );
  const der = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey));
  const lines = btoa(String.fromCharCode(...der)).match(/.{1,64}/g) ?? [];
  return `${begin}\n${lines.join('\n')}\n${end}\n`;
}

/** Undefined where the text is no PKCS#8 PEM of an RSA key. */
export async function readKeyPem(pem: string): Promise<SigningKey | undefined> {
  const body = pem.replace(/\r/g, '').match(new RegExp(`${begin}\n([A-Za-z0-9+/=\n]+)${end}`))?.[1];
  if (!body) return undefined;
  try {
    const der = Uint8Array.from(atob(body), (unit) => unit.charCodeAt(0));
    const key = await crypto.subtle.importKey('pkcs8', der, algorithm, true, ['sign']);
    return {
      sign: async (bytes) => new Uint8Array(await crypto.subtle.sign(algorithm, key, bytes)),
      publicKey: await toPublicKey(key),
    };
  } catch {
    return undefined;
  }
}

async function toPublicKey(key: CryptoKey): Promise<Bytes> {
  const { kty, n, e } = await crypto.subtle.exportKey('jwk', key);
  const jwk = { kty, n, e } as JsonWebKey;
  const open = await crypto.subtle.importKey('jwk', jwk, algorithm, true, ['verify']);
  return new Uint8Array(await crypto.subtle.exportKey('spki', open));
}

const begin = '-----BEGIN PRIVATE KEY-----';
const end = '-----END PRIVATE KEY-----';
