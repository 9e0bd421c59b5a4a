import { type Bytes, toUtf8WithBom } from '../../bytes.ts';
import { firefoxPolicies } from '../../firefox/policies-json.ts';
import { type BrowserName, places } from '../../places.ts';
import type { Plan } from '../../plan.ts';
import { installValues, policyValue } from '../registry.ts';
import { checkPart } from './check.ts';
import { installPart } from './install.ts';
import { removePart } from './remove.ts';
import { guardPart, sharedPart } from './shared.ts';

export const writeInstallScript = (plan: Plan): Bytes =>
  write('cài đặt hoặc cập nhật', plan, [sharedPart, guardPart, installPart]);
export const writeCheckScript = (plan: Plan): Bytes =>
  write('kiểm tra; không ghi gì', plan, [sharedPart, checkPart]);
export const writeRemoveScript = (plan: Plan): Bytes =>
  write('gỡ bỏ', plan, [sharedPart, guardPart, removePart]);

function write(what: string, plan: Plan, parts: readonly string[]): Bytes {
  return toUtf8WithBom(`#Requires -Version 5.1
# Bảy Điều: ${what}. Tạo từ unit.yml, mã chính sách ${plan.hash}.
Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'
try { [Console]::OutputEncoding = [Text.Encoding]::UTF8 } catch { Write-Verbose 'không có cửa sổ lệnh' }

$policy = @'
${plan.policyText}
'@
$plan = ConvertFrom-Json -InputObject @'
${JSON.stringify(scriptData(plan))}
'@
${parts.join('')}`);
}

/** In a single-quoted here-string all is literal but its end, a quote at a line's start: JSON on one line has none. */
function scriptData(plan: Plan) {
  return {
    hash: plan.hash,
    browsers: plan.browsers.map((name) => ({
      name,
      root: places[name].registry,
      id: idOf(plan, name),
      policyKey: policyValue(plan, name).key,
      installName: name !== 'firefox' && plan.mandatory ? 'ExtensionInstallForcelist' : 'ExtensionSettings',
    })),
    values: plan.browsers.flatMap((browser) =>
      installValues(plan, browser).map((value) => ({ browser, ...value })),
    ),
    firefox: plan.browsers.includes('firefox') ? firefoxPolicies(plan) : {},
  };
}

export const idOf = (plan: Plan, browser: BrowserName) =>
  browser === 'firefox' ? plan.firefox.id : plan.chromium[browser].id;
