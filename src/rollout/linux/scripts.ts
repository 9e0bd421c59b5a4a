import { type Bytes, toUtf8 } from '../bytes.ts';
import { signatures } from '../firefox/policies-json.ts';
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

/**
 * The signature switch may be the office's own: it is taken out again only where we put it in, which an empty file
 * beside policies.json remembers.
 */
const joinByPython = `import json, os, sys
target, ours, gone = sys.argv[1:4]
signatures, mark = '${signatures}', target + '.bay-dieu'

def join(into, more):
    for key, value in more.items():
        if isinstance(value, dict) and isinstance(into.get(key), dict):
            join(into[key], value)
        else:
            into[key] = value

def drop(policies, path):
    holders = [policies]
    for key in path[:-1]:
        if not isinstance(holders[-1].get(key), dict):
            return
        holders.append(holders[-1][key])
    holders[-1].pop(path[-1], None)
    for holder, key in zip(reversed(holders[:-1]), reversed(path[:-1])):
        if holder[key] == {}:
            del holder[key]

with open(target, encoding='utf-8-sig') as file:
    whole = json.load(file)
with open(ours, encoding='utf-8') as file:
    more = json.load(file)
policies = whole.setdefault('policies', {})
if gone:
    drop(policies, ['ExtensionSettings', gone])
    drop(policies, ['3rdparty', 'Extensions', gone])
    if os.path.exists(mark):
        drop(policies, ['Preferences', signatures])
        os.remove(mark)
elif signatures in more['policies'].get('Preferences', {}):
    if signatures in policies.get('Preferences', {}) and not os.path.exists(mark):
        del more['policies']['Preferences']
    else:
        open(mark, 'w').close()
join(whole, more)
with open(target + '.moi', 'w', encoding='utf-8') as file:
    json.dump(whole, file, ensure_ascii=False, indent=2)
os.chmod(target + '.moi', 0o644)
os.replace(target + '.moi', target)
`;

/** BAY_DIEU_ROOT: another root to write under, for a disk image or a test. */
const fileOf = (name: ChromiumName) => `$root${places[name].linux}/bay-dieu.json`;

const head = `#!/bin/sh
# Bảy Điều: chạy bằng quyền root trong thư mục linux/ của bộ cài.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=\${BAY_DIEU_ROOT:-}

# Ghép tệp $1 vào policies.json đang có; $2: mã tiện ích, khi gỡ.
join_policies() {
  target="$root${places.firefox.linux}/policies.json"
  mkdir -p "$(dirname "$target")"
  if [ -e "$target" ]; then
    command -v python3 >/dev/null || { echo "Đã có $target và máy không có python3: ghép tay hai tệp, xem HUONG-DAN" >&2; exit 2; }
    cp -p "$target" "$target.truoc-bay-dieu-$(date +%Y%m%d-%H%M%S)"
    python3 - "$target" "$1" "\${2:-}" <<'PYTHON'
${joinByPython}PYTHON
  else
    install -m 644 "$1" "$target"
    if grep -q '${signatures}' "$1"; then : > "$target.bay-dieu"; fi
  fi
}
`;
