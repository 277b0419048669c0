import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { exportSpools } from '../../api/generated';
import { downloadCsv } from '../../shared/csvDownload';
import type { SpoolFilters } from './filter';

interface Props {
  filters: SpoolFilters;
  onError: (error: Error | null) => void;
}

/** Saves all spools that pass the filters, not only those that are shown. */
export function CsvButton({ filters, onError }: Props) {
  const download = useMutation<void, Error>({
    mutationFn: () => downloadCsv('spools.csv', (cursor) => exportSpools({ query: { ...filters, cursor } })),
    networkMode: 'always',
    onMutate: () => onError(null),
    onError,
  });
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
      loading={download.isPending}
      onClick={() => download.mutate()}
    >
      <FormattedMessage id="spools.csv" />
    </Button>
  );
}
