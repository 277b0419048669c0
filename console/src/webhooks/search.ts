import * as z from 'zod/mini';

/** Which events the inbox shows; without `show`, those that wait. */
export const inboxSearch = z.object({
  show: z.catch(z.optional(z.enum(['run', 'all'])), undefined),
  connectionId: z.catch(z.optional(z.string()), undefined),
});

export type InboxSearch = z.infer<typeof inboxSearch>;
