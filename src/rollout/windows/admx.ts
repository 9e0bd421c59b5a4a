import { type Bytes, toUtf8 } from '../bytes.ts';
import { type BrowserName, places } from '../places.ts';
import type { Plan } from '../plan.ts';
import { escapeXml } from '../xml.ts';
import { installValues, policyValue, type RegistryValue } from './registry.ts';

/**
 * A policy a browser: switched on it force-installs (fixed values) and hands over one text, whose default in the
 * ADML is this unit's policy. https://learn.microsoft.com/previous-versions/windows/desktop/policy/admx-schema
 */
export function writeAdmx(plan: Plan): Bytes {
  return toUtf8(`<?xml version="1.0" encoding="utf-8"?>
<policyDefinitions xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <policyNamespaces>
    <target prefix="baydieu" namespace="BayDieu.Policies" />
    <using prefix="windows" namespace="Microsoft.Policies.Windows" />
  </policyNamespaces>
  <resources minRequiredRevision="1.0" />
  <supportedOn>
    <definitions>
      <definition name="browser" displayName="$(string.supported)" />
    </definitions>
  </supportedOn>
  <categories>
    <category name="baydieu" displayName="$(string.category)" />
  </categories>
  <policies>
${plan.browsers.map((browser) => writePolicy(plan, browser)).join('\n')}
  </policies>
</policyDefinitions>
`);
}

function writePolicy(plan: Plan, browser: BrowserName): string {
  const { key, name } = policyValue(plan, browser);
  const install = installValues(plan, browser);
  return `    <policy name="${browser}" class="Machine" displayName="$(string.${browser})" explainText="$(string.${browser}_explain)" presentation="$(presentation.${browser})" key="${escapeXml(key)}">
      <parentCategory ref="baydieu" />
      <supportedOn ref="browser" />
      <enabledList>
${install.map((value) => writeItem(value, writeFixed(value))).join('\n')}
      </enabledList>
      <disabledList>
${install.map((value) => writeItem(value, '<delete />')).join('\n')}
      </disabledList>
      <elements>
        <text id="policy" valueName="${name}" required="true" maxLength="${longestText}" />
      </elements>
    </policy>`;
}

// Without it the editor cuts at 1,023 characters.
const longestText = 1_048_576;

const writeItem = ({ key, name }: RegistryValue, value: string) =>
  `        <item key="${escapeXml(key)}" valueName="${escapeXml(name)}"><value>${value}</value></item>`;

const writeFixed = ({ value }: RegistryValue) =>
  typeof value === 'number' ? `<decimal value="${value}" />` : `<string>${escapeXml(value)}</string>`;

export const admlLanguages = ['vi-VN', 'en-US'] as const;

export function writeAdml(plan: Plan, language: (typeof admlLanguages)[number]): Bytes {
  const say = texts[language];
  const strings = plan.browsers.map((browser) => {
    const { title } = places[browser];
    return `      <string id="${browser}">${say.policy(title)}</string>
      <string id="${browser}_explain">${escapeXml(say.explain(title, plan.hash))}</string>`;
  });
  const presentations = plan.browsers.map(
    (browser) => `      <presentation id="${browser}">
        <textBox refId="policy"><label>${say.label}</label><defaultValue>${escapeXml(plan.policyText)}</defaultValue></textBox>
      </presentation>`,
  );
  return toUtf8(`<?xml version="1.0" encoding="utf-8"?>
<policyDefinitionResources xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions" revision="1.0" schemaVersion="1.0">
  <displayName>Bảy Điều</displayName>
  <description>${say.description}</description>
  <resources>
    <stringTable>
      <string id="category">Bảy Điều</string>
      <string id="supported">${say.supported}</string>
${strings.join('\n')}
    </stringTable>
    <presentationTable>
${presentations.join('\n')}
    </presentationTable>
  </resources>
</policyDefinitionResources>
`);
}

const texts = {
  'vi-VN': {
    description: 'Chính sách của đơn vị cho tiện ích Bảy Điều',
    supported: 'Trình duyệt còn được hỗ trợ',
    label: 'Chính sách (JSON)',
    policy: (browser: string) => `Bảy Điều trên ${browser}`,
    explain: (browser: string, hash: string) =>
      `Bật: ${browser} tự cài Bảy Điều và nhận chính sách trong ô bên dưới. Ô đã điền sẵn chính sách ${hash}, tạo từ unit.yml; không cần sửa. Tắt: gỡ mục tự cài và chính sách của Bảy Điều, các tiện ích khác giữ nguyên.`,
  },
  'en-US': {
    description: 'The unit’s policy for the Bảy Điều extension',
    supported: 'Any supported browser',
    label: 'Policy (JSON)',
    policy: (browser: string) => `Bảy Điều in ${browser}`,
    explain: (browser: string, hash: string) =>
      `Enabled: ${browser} installs Bảy Điều and takes the policy in the box below. The box holds policy ${hash}, made from unit.yml; leave it as it is. Disabled: takes out the install entry and the policy of Bảy Điều; other extensions stay.`,
  },
};
