import { useMutation } from '@tanstack/react-query';
import { exportRuns } from '../../api/generated';
import { downloadCsv } from '../../shared/csvDownload';
import type { RunFilters } from './request';

/** Saves all runs that pass the filters, not only those that are shown. */
export function useRunsCsv(filters: RunFilters) {
  return useMutation<void, Error>({
    mutationFn: () => downloadCsv('runs.csv', (cursor) => exportRuns({ query: { ...filters, cursor } })),
    networkMode: 'always',
  });
}
