import { notifications } from '@mantine/notifications';
import { useIntl } from 'react-intl';
import { editSpool, getSpool, type Spool } from '../../api/generated';
import { ifMatch, useSend } from '../../api/send';
import { useUndoToast } from '../../shared/useUndoToast';

/** Puts empty spools away. What does not go through is told until somebody closes it. */
export function useArchive() {
  const intl = useIntl();
  const undoToast = useUndoToast();
  const { mutateAsync } = useSend<{ spoolId: string; archived: boolean }, Spool>(
    async ({ spoolId, archived }, { headers }) => {
      const path = { spoolId };
      const { data: spool } = await getSpool({ path });
      return spool.flags.includes('archived') === archived
        ? spool
        : (await editSpool({ path, body: { archived }, headers: { ...ifMatch(spool.version), ...headers } }))
            .data;
    },
  );
  const change = async (spoolIds: string[], archived: boolean) => {
    const done: string[] = [];
    for (const spoolId of spoolIds) {
      try {
        await mutateAsync({ spoolId, archived });
        done.push(spoolId);
      } catch {
        notifications.show({
          color: 'red',
          autoClose: false,
          message: intl.formatMessage({ id: 'results.archive.failed' }, { spool: spoolId }),
        });
      }
    }
    return done;
  };
  return async (spoolIds: string[]) => {
    const done = await change(spoolIds, true);
    if (done.length > 0) {
      undoToast(
        intl.formatMessage(
          { id: 'results.archive.done' },
          { spools: intl.formatList(done), count: done.length },
        ),
        () => void change(done, false),
      );
    }
  };
}
