import * as z from 'zod/mini';

const archived = z.catch(z.optional(z.boolean()), undefined);

export const printersSearch = z.object({ archived });
export const modelsSearch = z.object({ archived, name: z.catch(z.optional(z.string()), undefined) });
