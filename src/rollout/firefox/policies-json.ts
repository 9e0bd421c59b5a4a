import { type Bytes, toUtf8 } from '../bytes.ts';
import type { Plan } from '../plan.ts';

export const signatures = 'xpinstall.signatures.required';

/** The `policies` of policies.json; macOS takes the same as a property list. */
export function firefoxPolicies({ firefox, mandatory, policyText }: Plan) {
  return {
    ExtensionSettings: {
      [firefox.id]: {
        installation_mode: mandatory ? 'force_installed' : 'normal_installed',
        install_url: firefox.installUrl,
      },
    },
    '3rdparty': { Extensions: { [firefox.id]: { policy: policyText } } },
    ...(firefox.unsigned && { Preferences: { [signatures]: { Value: false, Status: 'locked' } } }),
  };
}

export const writeFirefoxPolicies = (plan: Plan): Bytes => write(firefoxPolicies(plan));

/** Leaving the extension out of policies.json leaves it installed: only `blocked` takes it out. */
export const writeFirefoxRemoval = ({ firefox }: Plan): Bytes =>
  write({ ExtensionSettings: { [firefox.id]: { installation_mode: 'blocked' } } });

const write = (policies: object) => toUtf8(`${JSON.stringify({ policies }, null, 2)}\n`);
