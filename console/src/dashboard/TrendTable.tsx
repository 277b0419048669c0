import { Table } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { DayCounts } from '../api/generated';
import { useFormat } from '../shared/format';
import { WideTable } from '../shared/WideTable';

const COUNTS = ['runsCompleted', 'runsFailed', 'itemsGood', 'itemsFailed'] as const;

/** The trend in figures, the newest day first. */
export function TrendTable({ days }: { days: DayCounts[] }) {
  const intl = useIntl();
  const format = useFormat();
  return (
    <WideTable label={intl.formatMessage({ id: 'dashboard.trends' })} minWidth={560}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">
            <FormattedMessage id="dashboard.day" />
          </Table.Th>
          {[...COUNTS, 'grams' as const].map((figure) => (
            <Table.Th key={figure} scope="col" ta="right">
              <FormattedMessage id={`dashboard.${figure}`} />
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {days.toReversed().map((day) => (
          <Table.Tr key={day.day}>
            <Table.Th scope="row" fw="normal">
              {format.day(day.day)}
            </Table.Th>
            {COUNTS.map((figure) => (
              <Table.Td key={figure} ta="right">
                {format.number(day[figure])}
              </Table.Td>
            ))}
            <Table.Td ta="right">{format.grams(day.grams)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
