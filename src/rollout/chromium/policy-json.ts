import { type Bytes, toUtf8 } from '../bytes.ts';
import type { ChromiumName } from '../places.ts';
import type { Plan } from '../plan.ts';

/**
 * A policy file for Linux. ExtensionSettings, since an office's own list mostly stands in ExtensionInstallForcelist
 * and of two files with the same policy the later alone counts; where both files have ExtensionSettings, the merge
 * list makes Chromium join them.
 */
export function writeChromiumPolicy(plan: Plan, browser: ChromiumName): Bytes {
  const policy = {
    ...chromiumSettings(plan, browser),
    PolicyDictionaryMultipleSourceMergeList: ['ExtensionSettings'],
    '3rdparty': { extensions: { [plan.chromium[browser].id]: { policy: plan.policyText } } },
  };
  return toUtf8(`${JSON.stringify(policy, null, 2)}\n`);
}

export function chromiumSettings(plan: Plan, browser: ChromiumName) {
  const { id, updateUrl } = plan.chromium[browser];
  return {
    ExtensionSettings: {
      [id]: {
        installation_mode: plan.mandatory ? 'force_installed' : 'normal_installed',
        update_url: updateUrl,
        // A package fetched before a move of the folder still names the old one.
        ...(!plan.store && { override_update_url: true }),
      },
    },
  };
}
