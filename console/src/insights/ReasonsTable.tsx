import { Table, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { SuccessReport } from '../api/generated';
import { useFormat } from '../shared/format';
import { WideTable } from '../shared/WideTable';

const COLUMNS = ['reason', 'runs', 'pieces', 'gramsLost', 'costLost'] as const;

/** Why runs and pieces failed, and what that took. The most expensive first. */
export function ReasonsTable({ reasons }: Pick<SuccessReport, 'reasons'>) {
  const intl = useIntl();
  const format = useFormat();
  if (reasons.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        <FormattedMessage id="insights.reasons.none" />
      </Text>
    );
  }
  return (
    <WideTable label={intl.formatMessage({ id: 'insights.reasons' })} minWidth={480}>
      <Table.Thead>
        <Table.Tr>
          {COLUMNS.map((column) => (
            <Table.Th key={column} scope="col" ta={column === 'reason' ? undefined : 'right'}>
              <FormattedMessage id={`insights.column.${column}`} />
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {reasons.map(({ reason, runs, pieces, grams, cost }) => (
          <Table.Tr key={reason}>
            <Table.Th scope="row" fw="normal">
              <FormattedMessage id={`reason.${reason}`} />
            </Table.Th>
            <Table.Td ta="right">{format.number(runs)}</Table.Td>
            <Table.Td ta="right">{format.number(pieces)}</Table.Td>
            <Table.Td ta="right">{format.grams(grams)}</Table.Td>
            <Table.Td ta="right">{cost === null ? '–' : format.money(cost)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
