import { type Bytes, toUtf8 } from '../rollout/bytes.ts';
import type { Made } from './make-rollout.ts';

export function showWorking(): void {
  say('status', 'Đang tạo…');
  say('errors', '');
  document.getElementById('results')?.replaceChildren();
}

export function showProblems(errors: readonly string[]): void {
  say('status', '');
  say('errors', errors.join('\n'));
}

export function showRollout({ plan, zip, newKeyPem }: Made): void {
  say('status', `Xong. Mã chính sách: ${plan.hash}. Giải nén rồi đọc HUONG-DAN trước.`);
  const results = document.getElementById('results');
  results?.append(link(`bay-dieu-${plan.hash}.zip`, zip, 'Tải bộ cài'));
  if (newKeyPem)
    results?.append(
      document.createElement('br'),
      link('bay-dieu.pem', toUtf8(newKeyPem), 'Tải khóa của đơn vị'),
      ' – khóa vừa tạo, chỉ có ở đây: tải về ngay, cất riêng, có một bản dự phòng.',
    );
}

function say(id: string, text: string): void {
  const element = document.getElementById(id);
  if (element) element.textContent = text;
}

function link(name: string, bytes: Bytes, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(new Blob([bytes]));
  anchor.download = name;
  anchor.textContent = `${text}: ${name}`;
  return anchor;
}
