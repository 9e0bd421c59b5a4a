import { z } from 'zod';
import { problemOfContact } from './judge-contact.ts';
import { problemOfDomain, problemOfHost } from './judge-host.ts';
import { problemOfName, problemOfText } from './judge-text.ts';
import { problemOfFrom, problemOfPage } from './judge-url.ts';
import { browserNames, type NetworkName, networkNames } from './names.ts';

// Extension pages forbid eval; without this zod tries it once and the browser reports the attempt.
z.config({ jitless: true });

/** A string that `problemOf` finds nothing wrong with; its answer reads "what; mend", in Vietnamese. */
const string = (problemOf: (value: string) => string | undefined) =>
  z.string().check((context) => {
    const problem = problemOf(context.value);
    if (problem) context.issues.push({ code: 'custom', message: problem, input: context.value });
  });

const list = <T extends z.ZodType>(of: T, most = 500) =>
  z.array(of).max(most, `quá ${most} mục; bớt đi cho còn ${most} mục trở xuống`);

const name = string((value) => problemOfName(value));
const text = string((value) => problemOfText(value, 500));

const article = z.strictObject({
  title: text,
  clauses: list(string((value) => problemOfText(value, 5_000, { lines: true }))),
});

/** An object, not a record: zod lets a record's key __proto__ pass unseen. */
const eachNetwork = Object.fromEntries(
  networkNames.map((network) => [network, z.boolean().exactOptional()]),
) as Record<NetworkName, z.ZodExactOptional<z.ZodBoolean>>;

const lockable = ['language', ...networkNames.map((network) => `networks.${network}` as const)] as const;

/** unit.yml without `rollout`: what the managed policy carries. The one judge of both. */
export const policySchema = z.strictObject({
  dated: z.iso.date('cần một ngày có thật, dạng NĂM-THÁNG-NGÀY; ví dụ 2026-11-24').optional(),
  unit: z
    .strictObject({
      names: list(name, 2_000).optional(),
      codenames: list(name, 2_000).optional(),
      domains: list(string(problemOfDomain)).optional(),
      pages: list(string(problemOfPage)).optional(),
      public: list(string(problemOfContact)).optional(),
      contact: z
        .strictObject({
          name: text.optional(),
          phone: string(problemOfContact).optional(),
          email: string(problemOfContact).optional(),
        })
        .optional(),
    })
    .optional(),
  articles: list(article)
    .refine(
      ({ length }) => length === 0 || length === 7,
      'cần đúng 7 điều hoặc để trống; viết đủ 7 mục, hoặc []',
    )
    .optional(),
  hosts: list(string(problemOfHost)).optional(),
  settings: z
    .strictObject({
      language: z.enum(['vi', 'en']).optional(),
      networks: z.strictObject(eachNetwork).optional(),
      locked: list(z.enum(lockable)).optional(),
    })
    .optional(),
});

export const rolloutSchema = z.strictObject({
  browsers: list(z.enum(browserNames)).min(1, 'danh sách trống; ghi ít nhất một trình duyệt').optional(),
  from: string(problemOfFrom),
  store: z.partialRecord(z.enum(browserNames), text).optional(),
  mandatory: z.boolean().optional(),
  firefox_unsigned: z.boolean().optional(),
  key: text.optional(),
});

export const unitFileSchema = policySchema.extend({ rollout: rolloutSchema.optional() });

export type Policy = z.infer<typeof policySchema>;
export type Rollout = z.infer<typeof rolloutSchema>;
