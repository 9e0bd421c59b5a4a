import { buildComposeExtension } from '../../fixtures/compose-extension/build.ts';
import { buildMarksExtension } from '../../fixtures/marks-extension/build.ts';
import { bundlePages } from './bundle-pages.ts';

/** vitest calls this once before the browser tests, whose files must not build over each other. */
export default async function buildFixtures() {
  await Promise.all([bundlePages(), buildComposeExtension(), buildMarksExtension()]);
}
