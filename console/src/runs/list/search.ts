import * as z from 'zod/mini';

/** In the order of a run's life. */
export const STATUSES = ['PENDING', 'IN_PROGRESS', 'COMPLETED', 'FAILED', 'CANCELLED'] as const;

const STATUS = z.enum(STATUSES);
const DATE = z.iso.date();

/** The filters of the list as they stand in the address. What cannot be read is left out. Both days are included. */
export const runsSearch = z.object({
  status: z.catch(z.optional(z.array(STATUS)), undefined),
  printerId: z.catch(z.optional(z.string()), undefined),
  from: z.catch(z.optional(DATE), undefined),
  to: z.catch(z.optional(DATE), undefined),
  needsResults: z.catch(z.optional(z.boolean()), undefined),
});

export type RunsSearch = z.infer<typeof runsSearch>;
