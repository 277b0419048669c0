import * as z from 'zod/mini';

export const PERIODS = [7, 30, 90] as const;
export const USUAL_PERIOD = 30;

/** How many days the trend shows. */
export const dashboardSearch = z.object({
  days: z.catch(z.optional(z.literal(PERIODS)), undefined),
});
