import { buildExtension } from '../../../scripts/build-extension.ts';

/** The tests load what is shipped; vitest calls this once before them. */
export default function buildBoth() {
  buildExtension('chrome');
  buildExtension('firefox');
}
