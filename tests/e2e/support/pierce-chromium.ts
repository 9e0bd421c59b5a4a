import type { CDPSession } from 'playwright-core';
import { listHosts } from './our-hosts.ts';

/** Runs `expression`, which may use `root`, in an isolated world on our closed root. */
export async function pierceChromium<T>(cdp: CDPSession, expression: string): Promise<T | undefined> {
  const world = await isolatedWorld(cdp);
  const root = await findRoot(cdp, world);
  if (root === undefined) return undefined;
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    objectId: root,
    functionDeclaration: `function () { const root = this; return ${expression}; }`,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function isolatedWorld(cdp: CDPSession): Promise<number> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'pierce',
  });
  return executionContextId;
}

async function findRoot(cdp: CDPSession, world: number): Promise<string | undefined> {
  const { result: hosts } = await cdp.send('Runtime.evaluate', {
    expression: `(${listHosts})()`,
    contextId: world,
  });
  const { result: entries } = await cdp.send('Runtime.getProperties', {
    objectId: hosts.objectId!,
    ownProperties: true,
  });
  for (const { value } of entries) {
    if (value?.subtype !== 'node') continue;
    const { node } = await cdp.send('DOM.describeNode', {
      objectId: value.objectId!,
      depth: 1,
      pierce: true,
    });
    const closed = node.shadowRoots?.find((root) => root.shadowRootType === 'closed');
    if (!closed) continue;
    const { object } = await cdp.send('DOM.resolveNode', {
      backendNodeId: closed.backendNodeId,
      executionContextId: world,
    });
    return object.objectId;
  }
  return undefined;
}
