import { z } from 'zod';

/** The keys that a map may have at a path, for "have you meant"; none where the path leads to no map. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let at: unknown = schema;
  for (const part of path) at = child(bare(at), part);
  const map = bare(at);
  if (map instanceof z.ZodRecord && map.keyType instanceof z.ZodEnum) return map.keyType.options.map(String);
  return map instanceof z.ZodObject ? Object.keys(map.shape) : [];
}

function child(schema: unknown, part: PropertyKey): unknown {
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodObject ? schema.shape[String(part)] : undefined;
}

const bare = (schema: unknown): unknown => (schema instanceof z.ZodOptional ? schema.unwrap() : schema);
