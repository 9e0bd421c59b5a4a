import { policyFolders, putPoliciesBack } from './set-policies-aside.ts';

/** vitest calls this once before the browser tests: policies of a killed run would reach every browser they open. */
export default function putBackAll() {
  for (const folder of Object.values(policyFolders)) putPoliciesBack(folder);
}
