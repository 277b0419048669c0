import { useIntl } from 'react-intl';
import { editSpool, type Spool } from '../../api/generated';
import { useSend } from '../../api/send';
import { useUndoToast } from '../../shared/useUndoToast';

/** Archives a spool or brings it back; either can be undone. */
export function useArchive(spoolId: string) {
  const intl = useIntl();
  const toast = useUndoToast();
  const send = useSend<{ archived: boolean }, Spool>(async (body, { headers }) => {
    // Whatever else was edited meanwhile has nothing to do with it.
    const { data } = await editSpool({ path: { spoolId }, body, headers: { 'If-Match': '*', ...headers } });
    return data;
  });
  return {
    setArchived: (archived: boolean) =>
      send.mutate(
        { archived },
        {
          onSuccess: () =>
            toast(
              intl.formatMessage({ id: archived ? 'spool.archived' : 'spool.restored' }, { id: spoolId }),
              () => send.mutate({ archived: !archived }),
            ),
        },
      ),
    isPending: send.isPending,
    error: send.error,
  };
}
