import type { BidiConnection } from 'puppeteer-core/internal/bidi/Connection.js';
import { callInFirefox } from './call-in-firefox.ts';
import { listHosts } from './our-hosts.ts';

const sandbox = 'pierce';

/** Runs `expression`, which may use `root`, in a sandbox on our closed root. */
export async function pierceFirefox<T>(
  bidi: BidiConnection,
  context: string,
  expression: string,
): Promise<T | undefined> {
  const sharedId = await findRoot(bidi, context);
  if (sharedId === undefined) return undefined;
  return callInFirefox(bidi, { context, sandbox }, expression, sharedId);
}

/** WebDriver BiDi hands closed roots over when a host is serialised with them. */
async function findRoot(bidi: BidiConnection, context: string): Promise<string | undefined> {
  const { result } = await bidi.send('script.callFunction', {
    functionDeclaration: listHosts,
    target: { context, sandbox },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  if (result.result.type !== 'array') return undefined;
  for (const host of result.result.value ?? []) {
    if (host.type === 'node' && host.value?.shadowRoot?.sharedId) return host.value.shadowRoot.sharedId;
  }
  return undefined;
}
