import type { Bytes } from '../bytes.ts';
import type { Errors } from '../judge-unit-file.ts';
import { matchPattern, readManifest } from '../pack/manifest.ts';
import { unpackZip } from '../pack/zip.ts';
import type { Plan } from '../plan.ts';

/** Takes the XPI that Mozilla signed if it is ours, signed, and reaches the unit's hosts. Firefox judges the signature. */
export function readSignedXpi(xpi: Bytes, plan: Plan): { readonly version: string } | Errors {
  const files = tryUnpack(xpi);
  const manifest = files && readManifest(files);
  if (!files || manifest?.browser_specific_settings?.gecko.id !== plan.firefox.id)
    return fault('không phải gói Bảy Điều cho Firefox; chọn đúng tệp .xpi tải về từ Mozilla');
  if (!files.has('META-INF/mozilla.rsa') && !files.has('META-INF/cose.sig'))
    return fault('chưa có chữ ký của Mozilla; gửi packages/chua-ky/bay-dieu.xpi để ký rồi dùng tệp tải về');
  const reached = manifest.content_scripts.flatMap(({ matches }) => matches);
  const missing = plan.hosts.filter((host) => !reached.includes(matchPattern(host)));
  if (missing.length)
    return fault(
      `được ký khi hosts chưa có ${missing.join(', ')}; gửi packages/chua-ky/bay-dieu.xpi để ký lại`,
    );
  return { version: manifest.version };
}

function tryUnpack(xpi: Bytes) {
  try {
    return unpackZip(xpi);
  } catch {
    return undefined;
  }
}

const fault = (text: string): Errors => ({ errors: [`gói Firefox đã ký: ${text}`] });
