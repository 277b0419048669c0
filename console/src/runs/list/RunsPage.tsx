import { Stack } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { Freshness } from '../../shared/Freshness';
import { LoadMore } from '../../shared/LoadMore';
import { PageTitle } from '../../shared/PageTitle';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { Loading } from '../../shared/QueryView';
import { useRowKeys } from '../../shared/useRowKeys';
import { CancelReport } from './CancelReport';
import { CsvButton } from './CsvButton';
import { FilterBar } from './FilterBar';
import { GoToRun } from './GoToRun';
import { NoRuns } from './NoRuns';
import { RunCards } from './RunCards';
import { RunsTable } from './RunsTable';
import { filtersOf, isFiltered } from './request';
import { SavedViews } from './SavedViews';
import { SelectionBar } from './SelectionBar';
import type { RunsSearch } from './search';
import type { Cancelled } from './useCancelRuns';
import { useRunList } from './useRunList';
import { useRunsCsv } from './useRunsCsv';

const route = getRouteApi('/runs');

export function RunsPage() {
  const intl = useIntl();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const filters = filtersOf(search);
  const { list, runs } = useRunList(filters);
  const csv = useRunsCsv(filters);
  const wide = useMediaQuery('(min-width: 640px)', true, { getInitialValueInEffect: false });
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [report, setReport] = useState<Cancelled[] | null>(null);
  const rows = useRef<HTMLDivElement>(null);
  const change = (next: RunsSearch) => void navigate({ search: next });
  const select = (runId: string) =>
    setSelected((now) =>
      now.has(runId) ? new Set([...now].filter((id) => id !== runId)) : new Set(now).add(runId),
    );
  useRowKeys(rows, select);
  const chosen = runs?.filter(({ id }) => selected.has(id)) ?? [];
  return (
    <>
      <PageTitle
        title={intl.formatMessage({ id: 'runs' })}
        aside={<Freshness updatedAt={list.dataUpdatedAt} />}
        actions={
          <>
            <GoToRun />
            <CsvButton download={csv} />
          </>
        }
      />
      <Stack gap="sm">
        <SavedViews />
        <FilterBar search={search} onChange={change} />
        {report && <CancelReport report={report} onClose={() => setReport(null)} />}
        {csv.error && <ProblemAlert error={csv.error} />}
        {list.error && <ProblemAlert error={list.error} onRetry={() => list.refetch()} />}
        {list.isPending && <Loading />}
        <div ref={rows}>
          {runs?.length === 0 && !list.hasNextPage && (
            <NoRuns onClear={isFiltered(search) ? () => change({}) : undefined} />
          )}
          {runs !== undefined &&
            runs.length > 0 &&
            (wide ? (
              <RunsTable runs={runs} selected={selected} onSelect={select} />
            ) : (
              <RunCards runs={runs} />
            ))}
          <LoadMore query={list} />
        </div>
        {wide && chosen.length > 0 && (
          <SelectionBar
            selected={chosen}
            onClear={() => setSelected(new Set())}
            onDone={(done) => {
              setSelected(new Set());
              setReport(done);
            }}
          />
        )}
      </Stack>
    </>
  );
}
