import { notifications } from '@mantine/notifications';
import { useIntl } from 'react-intl';
import { cancelRun, type Run } from '../../api/generated';
import { ifMatch, useSend } from '../../api/send';

/** Cancels a run as it is shown. */
export function useCancel(run: Run, onDone: () => void) {
  const intl = useIntl();
  return useSend<{ version: number; reason: string | undefined }, Run>(
    async ({ version, reason }, { headers }) =>
      (
        await cancelRun({
          path: { runId: run.id },
          body: { reason },
          headers: { ...ifMatch(version), ...headers },
        })
      ).data,
    () => {
      onDone();
      notifications.show({ message: intl.formatMessage({ id: 'run.cancelled' }, { id: run.id }) });
    },
  );
}
