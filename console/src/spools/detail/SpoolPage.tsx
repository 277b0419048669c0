import { Group, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { Freshness } from '../../shared/Freshness';
import { PageTitle } from '../../shared/PageTitle';
import { QueryView } from '../../shared/QueryView';
import { Swatch } from '../../shared/Swatch';
import { SpoolFlags } from '../SpoolFlags';
import { useSpool } from '../useSpool';
import { Amounts } from './Amounts';
import classes from './Detail.module.css';
import { Ledger } from './Ledger';
import { SpoolActions } from './SpoolActions';
import { SpoolFacts } from './SpoolFacts';

const route = getRouteApi('/spools/$spoolId');

export function SpoolPage() {
  const { spoolId } = route.useParams();
  const query = useSpool(spoolId);
  return (
    <>
      <PageTitle
        title={query.data?.label ?? spoolId}
        aside={
          <Group gap="sm">
            {query.data && <Swatch color={query.data.color} size={24} />}
            <Text fw={600}>{spoolId}</Text>
            {query.data && <SpoolFlags flags={query.data.flags} />}
            <div className="no-print">
              <Freshness updatedAt={query.dataUpdatedAt} />
            </div>
          </Group>
        }
      />
      <QueryView query={query}>
        {(spool) => (
          <div className={classes.page}>
            <SpoolActions spool={spool} />
            <Amounts spool={spool} />
            <SpoolFacts spool={spool} />
            <Ledger spool={spool} />
          </div>
        )}
      </QueryView>
    </>
  );
}
