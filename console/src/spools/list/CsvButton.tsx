import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import { exportSpools, listSpools } from '../../api/generated';
import { everything, LIMIT } from '../../api/lists';
import { downloadCsv } from '../../shared/csvDownload';
import { matches, type SpoolFilters } from './filter';

interface Props {
  filters: SpoolFilters;
  /** Searched for; empty for all. */
  words: string;
  onError: (error: Error | null) => void;
}

/** Saves all spools that pass the filters and have the words, not only those that are shown. */
export function CsvButton({ filters, words, onError }: Props) {
  const download = useMutation<void, Error>({
    mutationFn: async () => {
      const found = words === '' ? undefined : await search(filters, words);
      const keeps = found && ((spoolId: string) => found.has(spoolId));
      await downloadCsv('spools.csv', (cursor) => exportSpools({ query: { ...filters, cursor } }), keeps);
    },
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

/** The ids of the spools that have the words, which the export cannot be asked for. */
async function search(filters: SpoolFilters, words: string): Promise<Set<string>> {
  const spools = await everything((cursor) => listSpools({ query: { ...filters, limit: LIMIT, cursor } }));
  return new Set(spools.filter((spool) => matches(spool, words)).map(({ id }) => id));
}
