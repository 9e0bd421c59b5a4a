import { z } from 'zod';

/**
 * What the browsers are told of the policy: one string. Chromium empties `storage.managed` when a leaf of a typed
 * schema is wrong, and loads no extension whose schema has `anyOf` or `additionalProperties: false`; so what is in
 * the string is judged by our own schema alone.
 */
const handedOver = z.object({
  policy: z.string().meta({
    title: 'Chính sách của đơn vị',
    description: 'Nội dung unit.yml dưới dạng JSON, trừ phần rollout.',
  }),
});

export function writeManagedSchema(): string {
  const { type, properties } = z.toJSONSchema(handedOver);
  return `${JSON.stringify({ type, properties }, null, 2)}\n`;
}
