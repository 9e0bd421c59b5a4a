import { type Bytes, toUtf8WithBom } from '../bytes.ts';
import type { Plan } from '../plan.ts';
import { escapeXml } from '../xml.ts';

/**
 * Rows for Intune › Devices › Configuration › Custom. The first row takes the ADMX in, the others switch each
 * browser's policy on. https://learn.microsoft.com/windows/client-management/win32-and-centennial-app-policy-configuration
 * Windows refuses ingested policies under Software\Policies\Microsoft but for a few: Edge goes by the scripts.
 */
export function writeOmaUris(plan: Plan): Bytes {
  const browsers = plan.browsers.filter((browser) => browser !== 'edge');
  const rows = [
    ['Tên', 'OMA-URI', 'Kiểu', 'Giá trị'],
    [
      'Bảy Điều: mẫu chính sách',
      './Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/BayDieu/Policy/BayDieu',
      'String',
      'chép toàn bộ nội dung windows/admx/bay-dieu.admx',
    ],
    ...browsers.map((browser) => [
      `Bảy Điều: ${browser}`,
      `./Device/Vendor/MSFT/Policy/Config/BayDieu~Policy~baydieu/${browser}`,
      'String',
      `<enabled/><data id="policy" value="${escapeXml(plan.policyText)}"/>`,
    ]),
  ];
  return toUtf8WithBom(`${rows.map((row) => row.map(quote).join(',')).join('\n')}\n`);
}

/** RFC 4180. */
const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
