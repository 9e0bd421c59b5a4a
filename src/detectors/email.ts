import { maskMail } from './mask.ts';
import type { Candidate, Detector, Hit, Surroundings } from './types.ts';

const NAME_BEFORE = /(?<![A-Za-z0-9._%+/-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}$/;
const HOST_AFTER =
  /@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,5}[A-Za-z]{2,24}(?![A-Za-z0-9@_])/y;
/** Duty mailboxes of State and Party bodies. */
const OFFICIAL = /(?:^|\.)(?:gov\.vn|chinhphu\.vn|quochoi\.vn|dangcongsan\.vn|dcs\.vn|mil\.vn|bqp\.vn)$/;
/** A mailbox of a role, made to be public: nobody's own. */
const ROLE =
  /^(?:info|contact|lienhe|hotro|support|cskh|tuyendung|tuyensinh|vanphong|vanthu|admin|webmaster|hr|sales?|marketing|toasoan|bandoc|banbientap|hello|help|service|noreply|no-reply|phanhoi|gopy|bantin|hotline)(?:[.\-_]?(?:vn|hn|hcm|[0-9]{1,2}))?$/i;

export const email: Detector = {
  id: 'email',
  starts: 'at',
  find(candidate: Candidate, around: Surroundings): readonly Hit[] {
    const { cased } = around.folded;
    const at = cased.indexOf('@', candidate.start);
    if (at < 0 || at >= candidate.end) return [];
    const name = NAME_BEFORE.exec(cased.slice(Math.max(0, at - 65), at))?.[0].replace(/\.$/, '');
    HOST_AFTER.lastIndex = at;
    const host = HOST_AFTER.exec(cased)?.[0].slice(1);
    if (!name || !host || !cased.slice(0, at).endsWith(name)) return [];
    const address = `${name}@${host}`;
    if (isPublic(name, host.toLowerCase(), around)) return [];
    const start = at - name.length;
    const value = address.toLowerCase();
    return [
      {
        start,
        end: start + address.length,
        strength: 'weak',
        value,
        masked: maskMail(address),
        personal: true,
      },
    ];
  },
};

function isPublic(name: string, host: string, { unit }: Surroundings): boolean {
  const domains = unit?.domains ?? [];
  return (
    ROLE.test(name) ||
    OFFICIAL.test(host) ||
    domains.some((domain) => host === domain.toLowerCase() || host.endsWith(`.${domain.toLowerCase()}`))
  );
}
