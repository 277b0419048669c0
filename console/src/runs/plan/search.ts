import * as z from 'zod/mini';

/** What a new run is prefilled from: a run whose failed pieces it prints again, or one that it is a copy of. */
export const newRunSearch = z.object({
  reprintOf: z.catch(z.optional(z.string()), undefined),
  copyOf: z.catch(z.optional(z.string()), undefined),
});
