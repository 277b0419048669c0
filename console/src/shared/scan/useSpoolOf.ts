import { useQueryClient } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { getSpool, type Spool } from '../../api/generated';
import { getSpoolQueryKey } from '../../api/generated/@tanstack/react-query.gen';
import { activeSpools } from '../../api/lists';
import { ApiProblem } from '../../api/problem';
import { spoolIdOf } from '../ids';

/** Of a long code the beginning tells enough. */
const MOST_SHOWN = 80;

type Found = { spoolId: string; why?: undefined } | { spoolId?: undefined; why: string };

/**
 * Finds the spool that a code or a number means, or says why it cannot be chosen.
 *
 * @param offered what can be chosen; any spool in use where it is left out
 */
export function useSpoolOf(offered: Spool[] | undefined) {
  const intl = useIntl();
  const queries = useQueryClient();
  return async (text: string): Promise<Found> => {
    const id = spoolIdOf(text);
    if (id === null) {
      const shown = text.trim().slice(0, MOST_SHOWN);
      return { why: intl.formatMessage({ id: 'scan.foreign' }, { text: shown }) };
    }
    try {
      const spool = await queries.fetchQuery({
        queryKey: getSpoolQueryKey({ path: { spoolId: id } }),
        queryFn: async ({ signal }) => (await getSpool({ path: { spoolId: id }, signal })).data,
      });
      if (spool.flags.includes('archived')) {
        return { why: intl.formatMessage({ id: 'scan.archived' }, { id }) };
      }
    } catch (error) {
      const isUnknown = error instanceof ApiProblem && error.status === 404;
      return { why: intl.formatMessage({ id: isUnknown ? 'scan.unknown' : 'scan.unread' }, { id }) };
    }
    if (offered && !offered.some((spool) => spool.id === id)) {
      if (queries.getQueryData(activeSpools.queryKey)?.some((spool) => spool.id === id)) {
        return { why: intl.formatMessage({ id: 'scan.taken' }, { id }) };
      }
      // It was added since the list was read.
      await queries.invalidateQueries(activeSpools);
    }
    return { spoolId: id };
  };
}
