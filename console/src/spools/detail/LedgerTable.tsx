import { Table } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { LedgerEntry } from '../../api/generated';
import { useFormat } from '../../shared/format';
import { WideTable } from '../../shared/WideTable';
import classes from './Detail.module.css';
import { EntryRun, EntryTime, EntryType, entryActor } from './LedgerTexts';

const COLUMNS = [
  ['spool.ledger.when'],
  ['spool.ledger.what'],
  ['spool.ledger.change', classes.number],
  ['spool.ledger.balance', classes.number],
  ['spool.ledger.run'],
  ['spool.ledger.who'],
  ['spool.field.note'],
] as const;

export function LedgerTable({ entries }: { entries: LedgerEntry[] }) {
  const intl = useIntl();
  const format = useFormat();
  return (
    <WideTable label={intl.formatMessage({ id: 'spool.ledger' })} minWidth={720}>
      <Table.Thead>
        <Table.Tr>
          {COLUMNS.map(([id, className]) => (
            <Table.Th key={id} scope="col" className={className}>
              <FormattedMessage id={id} />
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {entries.map((entry) => (
          <Table.Tr key={entry.sequence}>
            <Table.Td>
              <EntryTime entry={entry} />
            </Table.Td>
            <Table.Th scope="row" fw={400}>
              <EntryType entry={entry} />
            </Table.Th>
            <Table.Td className={classes.number}>{format.signedGrams(entry.deltaGrams)}</Table.Td>
            <Table.Td className={classes.number}>{format.grams(entry.balanceGrams)}</Table.Td>
            <Table.Td>
              <EntryRun entry={entry} />
            </Table.Td>
            <Table.Td>{entryActor(entry)}</Table.Td>
            <Table.Td className={classes.note}>{entry.note}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
