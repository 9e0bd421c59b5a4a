import { z } from 'zod';

// A schema remembers this from when it is made: without it zod tries eval once, which rollout.html's policy reports.
z.config({ jitless: true });

export { z };
