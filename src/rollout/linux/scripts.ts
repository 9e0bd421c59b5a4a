import { type Bytes, toUtf8 } from '../bytes.ts';
import { type BrowserName, type ChromiumName, places } from '../places.ts';
import type { Plan } from '../plan.ts';

/**
 * cai-dat.sh and go-bo.sh. A Chromium file is ours alone and is copied; Firefox has one policies.json for all, so
 * that ours is joined to what is there (by Python 3, which desktop systems have), a copy kept beside it.
 */
export const writeInstallShell = (plan: Plan): Bytes =>
  toUtf8(`${head}
${chromiumNames(plan)
  .map((name) => `install -D -m 644 "$here/${name}/bay-dieu.json" "${fileOf(name)}"; echo "${name}: đã ghi"`)
  .join('\n')}
${plan.browsers.includes('firefox') ? `join_policies "$here/firefox/policies.json"; echo "firefox: đã ghi, mở lại Firefox"` : ''}
echo "mã chính sách: ${plan.hash}"
`);

export const writeRemoveShell = (plan: Plan): Bytes =>
  toUtf8(`${head}
${chromiumNames(plan)
  .map((name) => `rm -f "${fileOf(name)}"; echo "${name}: đã gỡ"`)
  .join('\n')}
${plan.browsers.includes('firefox') ? `join_policies "$here/firefox/go-bo/policies.json" "${plan.firefox.id}"; echo "firefox: gỡ ở lần mở kế tiếp"` : ''}
`);

const chromiumNames = ({ browsers }: Plan) =>
  browsers.filter(
    (name: BrowserName): name is ChromiumName => name !== 'firefox' && places[name].linux !== undefined,
  );

/** BAY_DIEU_ROOT: another root to write under, for a disk image or a test. */
const fileOf = (name: ChromiumName) => `$root${places[name].linux}/bay-dieu.json`;

const head = `#!/bin/sh
# Bảy Điều: chạy bằng quyền root trong thư mục linux/ của bộ cài.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=\${BAY_DIEU_ROOT:-}

# Ghép tệp $1 vào policies.json đang có; $2: mã tiện ích cần bỏ phần 3rdparty.
join_policies() {
  target="$root${places.firefox.linux}/policies.json"
  mkdir -p "$(dirname "$target")"
  if [ ! -e "$target" ]; then
    install -m 644 "$1" "$target"
    return
  fi
  command -v python3 >/dev/null || { echo "Đã có $target và máy không có python3: ghép tay hai tệp, xem HUONG-DAN" >&2; exit 2; }
  cp -p "$target" "$target.truoc-bay-dieu-$(date +%Y%m%d-%H%M%S)"
  python3 - "$target" "$1" "\${2:-}" <<'PYTHON'
import json, os, sys
target, ours, gone = sys.argv[1:4]
def join(into, more):
    for key, value in more.items():
        if isinstance(value, dict) and isinstance(into.get(key), dict):
            join(into[key], value)
        else:
            into[key] = value
with open(target, encoding='utf-8') as file:
    policies = json.load(file)
with open(ours, encoding='utf-8') as file:
    more = json.load(file)
if gone:
    policies.get('policies', {}).get('ExtensionSettings', {}).pop(gone, None)
    policies.get('policies', {}).get('3rdparty', {}).get('Extensions', {}).pop(gone, None)
join(policies, more)
with open(target + '.moi', 'w', encoding='utf-8') as file:
    json.dump(policies, file, ensure_ascii=False, indent=2)
os.chmod(target + '.moi', 0o644)
os.replace(target + '.moi', target)
PYTHON
}
`;
