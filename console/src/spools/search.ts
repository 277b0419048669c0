import * as z from 'zod/mini';

/** The filters of the list as they stand in the address. */
export const spoolsSearch = z.object({
  material: z.catch(z.optional(z.string()), undefined),
  low: z.catch(z.optional(z.boolean()), undefined),
  archived: z.catch(z.optional(z.boolean()), undefined),
  /** Words that are searched for. */
  q: z.catch(z.optional(z.string()), undefined),
});

export type SpoolsSearch = z.infer<typeof spoolsSearch>;
