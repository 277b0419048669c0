import { useMediaQuery } from '@mantine/hooks';
import { FormattedMessage } from 'react-intl';
import type { Spool } from '../../api/generated';
import { LoadMore } from '../../shared/LoadMore';
import { Panel } from '../../shared/Panel';
import { ProblemAlert } from '../../shared/ProblemAlert';
import { Loading } from '../../shared/QueryView';
import { LedgerCards } from './LedgerCards';
import { LedgerTable } from './LedgerTable';
import { useLedger } from './useLedger';

/** Everything that changed what remains on the spool. */
export function Ledger({ spool }: { spool: Spool }) {
  const ledger = useLedger(spool);
  const wide = useMediaQuery('(min-width: 640px)', true, { getInitialValueInEffect: false });
  const entries = ledger.data?.pages.flatMap(({ items }) => items);
  return (
    <Panel title={<FormattedMessage id="spool.ledger" />}>
      {ledger.error && <ProblemAlert error={ledger.error} onRetry={() => ledger.refetch()} />}
      {ledger.isPending && <Loading />}
      {entries && (wide ? <LedgerTable entries={entries} /> : <LedgerCards entries={entries} />)}
      <LoadMore query={ledger} />
    </Panel>
  );
}
