import type { BidiConnection } from 'puppeteer-core/internal/bidi/Connection.js';

/** Runs an expression in the browser's own window, where preferences, toolbar and sidebar are within reach. */
export async function evaluateInBrowserWindow(bidi: BidiConnection, expression: string): Promise<unknown> {
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' } as object);
  const context = tree.result.contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox shows no browser window.');
  const { result } = await bidi.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return 'value' in result.result ? result.result.value : undefined;
}
