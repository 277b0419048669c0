import * as z from 'zod/mini';

/** What a scale showed of a spool after the run, as `encodeAfterWeight` writes it. */
export const completeSearch = z.object({
  after: z.catch(z.optional(z.string()), undefined),
});
