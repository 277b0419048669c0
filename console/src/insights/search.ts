import * as z from 'zod/mini';

const DATE = z.catch(z.optional(z.iso.date()), undefined);
const period = { from: DATE, to: DATE };

export const varianceSearch = z.object({
  by: z.catch(z._default(z.enum(['model', 'printer', 'slicer', 'material']), 'model'), 'model'),
});
export const successSearch = z.object({
  by: z.catch(z._default(z.enum(['day', 'printer', 'model']), 'day'), 'day'),
  ...period,
});
export const costSearch = z.object({
  by: z.catch(z._default(z.enum(['model', 'printer', 'month']), 'month'), 'month'),
  ...period,
});
