import type { BidiConnection } from 'puppeteer-core/internal/bidi/Connection.js';

interface Realm {
  readonly context: string;
  readonly sandbox?: string;
}

/** Evaluates an expression, which may use `root` when its shared id is given, and brings its value back as JSON. */
export async function callInFirefox<T>(
  bidi: BidiConnection,
  target: Realm,
  expression: string,
  root?: string,
): Promise<T> {
  const { result } = await bidi.send('script.callFunction', {
    functionDeclaration: `async (root) => JSON.stringify([await ${expression}])`,
    arguments: root === undefined ? [] : [{ sharedId: root }],
    target,
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  if (result.result.type !== 'string') throw new Error(`Firefox gave ${result.result.type}, not JSON.`);
  return JSON.parse(result.result.value)[0] ?? undefined;
}
