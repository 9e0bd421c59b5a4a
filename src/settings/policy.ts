import { describeIssues, writePath } from './describe-issue.ts';
import { policyHash } from './policy-hash.ts';
import { type Policy, policySchema } from './unit-schema.ts';

export interface GoodPolicy {
  readonly policy: Policy;
  readonly hash: string;
}
export interface BadPolicy {
  /** One a line: "path: what; mend", in Vietnamese. */
  readonly errors: readonly string[];
}

const mostUnits = 1024 * 1024;

/** The managed policy, judged as a whole: unit.yml without `rollout`, as JSON text (Firefox may hand over an object). */
export function parsePolicy(raw: unknown): GoodPolicy | BadPolicy {
  const value = typeof raw === 'string' ? parseJson(raw) : { json: raw };
  if ('errors' in value) return value;
  const judged = policySchema.safeParse(value.json);
  if (judged.success) return { policy: judged.data, hash: policyHash(judged.data) };
  const { shown } = describeIssues(judged.error.issues, policySchema);
  return { errors: shown.map(({ path, text }) => `${path.length ? writePath(path) : 'policy'}: ${text}`) };
}

function parseJson(text: string): { readonly json: unknown } | BadPolicy {
  if (text.length > mostUnits) return { errors: ['policy: chuỗi quá dài; rút xuống dưới 1 MB'] };
  try {
    return { json: JSON.parse(text) };
  } catch {
    return { errors: ['policy: không phải chuỗi JSON; tạo lại bằng npm run rollout'] };
  }
}
