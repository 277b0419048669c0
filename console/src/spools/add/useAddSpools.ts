import { addSpool, type NewSpool, type Spool } from '../../api/generated';
import { useSend } from '../../api/send';

/** Adds a spool or several alike, and answers all of them. */
export function useAddSpools() {
  return useSend<NewSpool, Spool[]>(async (body, { headers }) => {
    const { data } = await addSpool({ body, headers });
    return 'items' in data ? data.items : [data];
  });
}
