import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { type Run, startRun } from '../../api/generated';
import { getRunQueryKey } from '../../api/generated/@tanstack/react-query.gen';
import { ifMatch, useSend } from '../../api/send';

/** Starts a run as it is shown, and tells what it lacks, which the server found out at the start. */
export function useStart(run: Run) {
  const intl = useIntl();
  const queries = useQueryClient();
  return useSend<{ version: number }, Run>(
    async ({ version }, { headers }) =>
      (await startRun({ path: { runId: run.id }, body: {}, headers: { ...ifMatch(version), ...headers } }))
        .data,
    (started) => {
      queries.setQueryData(getRunQueryKey({ path: { runId: run.id } }), started);
      notifications.show({
        message: intl.formatMessage({ id: 'run.started' }, { id: run.id, warnings: started.warnings.length }),
      });
    },
  );
}
