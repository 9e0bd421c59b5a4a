import { generate } from 'selfsigned';

/** A key and a certificate for this run only; the test browsers are told not to check it. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: 'loopback' }], {
    algorithm: 'sha256',
    keySize: 2048,
  });
  return { key: made.private, cert: made.cert };
}
