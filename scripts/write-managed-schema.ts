// Writes public/managed_schema.json from the zod schema: `node scripts/write-managed-schema.ts`. A test compares.
import { writeFileSync } from 'node:fs';
import { writeManagedSchema } from '../src/settings/managed-schema.ts';

writeFileSync(new URL('../public/managed_schema.json', import.meta.url), writeManagedSchema());
