import type { Bytes, Files } from './bytes.ts';
import { writeChromiumPolicy } from './chromium/policy-json.ts';
import { writeFirefoxPolicies, writeFirefoxRemoval } from './firefox/policies-json.ts';
import { writeGuide } from './guide/write-guide.ts';
import { writeOmaUris } from './intune/oma-uri.ts';
import { toDetection } from './intune/scripts.ts';
import { writeInstallShell, writeRemoveShell } from './linux/scripts.ts';
import { writeMobileconfig } from './macos/mobileconfig.ts';
import { places } from './places.ts';
import type { Plan } from './plan.ts';
import { admlLanguages, writeAdml, writeAdmx } from './windows/admx.ts';
import {
  writeCheckScript,
  writeInstallScript,
  writeRemoveScript,
} from './windows/powershell/write-scripts.ts';
import { writeReg } from './windows/reg.ts';
import { registryValues } from './windows/registry.ts';

/** The whole folder, in the order of its paths. */
export function writeFiles(plan: Plan, packages: Files): Files {
  const files: [path: string, bytes: Bytes][] = [
    ...[...packages].map(([path, bytes]): [string, Bytes] => [`packages/${path}`, bytes]),
    ...linuxFiles(plan),
    ...windowsFiles(plan),
    ...plan.browsers.map((name): [string, Bytes] => [
      `macos/${name}.mobileconfig`,
      writeMobileconfig(plan, name),
    ]),
    ...writeGuide(plan, packages),
  ];
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function linuxFiles(plan: Plan): [string, Bytes][] {
  const policies = plan.browsers.flatMap((name): [string, Bytes][] => {
    if (name === 'firefox')
      return [
        ['linux/firefox/policies.json', writeFirefoxPolicies(plan)],
        ['linux/firefox/go-bo/policies.json', writeFirefoxRemoval(plan)],
      ];
    return places[name].linux ? [[`linux/${name}/bay-dieu.json`, writeChromiumPolicy(plan, name)]] : [];
  });
  if (policies.length === 0) return [];
  return [
    ...policies,
    ['linux/cai-dat.sh', writeInstallShell(plan)],
    ['linux/go-bo.sh', writeRemoveShell(plan)],
  ];
}

function windowsFiles(plan: Plan): [string, Bytes][] {
  const check = writeCheckScript(plan);
  const install = writeInstallScript(plan);
  return [
    ...plan.browsers.map((name): [string, Bytes] => [
      `windows/${name}.reg`,
      writeReg(registryValues(plan, name)),
    ]),
    ['windows/admx/bay-dieu.admx', writeAdmx(plan)],
    ...admlLanguages.map((language): [string, Bytes] => [
      `windows/admx/${language}/bay-dieu.adml`,
      writeAdml(plan, language),
    ]),
    ['windows/cai-dat.ps1', install],
    ['windows/kiem-tra.ps1', check],
    ['windows/go-bo.ps1', writeRemoveScript(plan)],
    ['intune/oma-uri.csv', writeOmaUris(plan)],
    ['intune/phat-hien.ps1', toDetection(check)],
    ['intune/khac-phuc.ps1', install],
  ];
}
