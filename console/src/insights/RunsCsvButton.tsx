import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { exportRuns } from '../api/generated';
import { downloadCsv } from '../shared/csvDownload';
import { ProblemAlert } from '../shared/ProblemAlert';

/** Saves the runs that the report is made of. `to` is the day after the last. */
export function RunsCsvButton({ from, to }: { from: string; to: string }) {
  const download = useMutation({
    mutationFn: () =>
      downloadCsv('runs.csv', (cursor) => exportRuns({ query: { by: 'ended', from, to, cursor } })),
    networkMode: 'always',
    onError: (error) => notifications.show({ message: <ProblemAlert error={error} />, color: 'red' }),
  });
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
      loading={download.isPending}
      onClick={() => download.mutate()}
    >
      <FormattedMessage id="insights.csv" />
    </Button>
  );
}
