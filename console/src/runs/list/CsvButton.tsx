import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';

interface Props {
  download: { isPending: boolean; mutate: () => void };
}

export function CsvButton({ download }: Props) {
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
      loading={download.isPending}
      onClick={() => download.mutate()}
    >
      <FormattedMessage id="runs.csv" />
    </Button>
  );
}
