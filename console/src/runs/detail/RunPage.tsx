import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { getRun, type Run } from '../../api/generated';
import { getRunQueryKey } from '../../api/generated/@tanstack/react-query.gen';
import { Freshness } from '../../shared/Freshness';
import { PageTitle } from '../../shared/PageTitle';
import { QueryView } from '../../shared/QueryView';
import { CostCard } from './CostCard';
import { ItemsTable } from './ItemsTable';
import { MaterialsTable } from './MaterialsTable';
import { Overview } from './Overview';
import classes from './print.module.css';
import { Revisions } from './Revisions';
import { RunSheetLines } from './RunSheetLines';
import { refreshAfter } from './refresh';
import { StatusCard } from './StatusCard';
import { Timeline } from './Timeline';
import { Warnings } from './Warnings';

const route = getRouteApi('/runs/$runId');

export function RunPage() {
  const { runId } = route.useParams();
  const query = useQuery({
    queryKey: getRunQueryKey({ path: { runId } }),
    queryFn: async ({ signal }) => (await getRun({ path: { runId }, signal })).data,
    refetchInterval: ({ state }) => refreshAfter(state.data),
  });
  return (
    <>
      <PageTitle
        title={runId}
        aside={
          <div className="no-print">
            <Freshness updatedAt={query.dataUpdatedAt} />
          </div>
        }
      />
      <QueryView query={query}>
        {(run) => <RunView run={run} onRefused={() => void query.refetch()} />}
      </QueryView>
    </>
  );
}

function RunView({ run, onRefused }: { run: Run; onRefused: () => void }) {
  return (
    <div className={classes.page}>
      <StatusCard run={run} onRefused={onRefused} />
      <Warnings run={run} />
      <div className={classes.pair}>
        <Overview run={run} />
        <CostCard run={run} />
      </div>
      <ItemsTable run={run} />
      <MaterialsTable run={run} />
      {run.results === null && <RunSheetLines run={run} />}
      <Timeline run={run} />
      <Revisions run={run} />
    </div>
  );
}
