import { Table } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { SuccessReport } from '../api/generated';
import { useFormat } from '../shared/format';
import { WideTable } from '../shared/WideTable';
import { GroupName } from './GroupName';

const COLUMNS = ['runsCompleted', 'runsFailed', 'runRate', 'itemsGood', 'itemsFailed', 'itemRate'] as const;
const OF_PRINTERS = ['printed', 'utilization'] as const;

export function SuccessTable({ report: { by, groups } }: { report: SuccessReport }) {
  const intl = useIntl();
  const format = useFormat();
  const rate = (of: number | null | undefined) => (of == null ? '–' : format.percent(of));
  return (
    <WideTable label={intl.formatMessage({ id: 'insights.success' })} minWidth={by === 'printer' ? 860 : 680}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">
            <FormattedMessage id={`insights.by.${by}`} />
          </Table.Th>
          {[...COLUMNS, ...(by === 'printer' ? OF_PRINTERS : [])].map((column) => (
            <Table.Th key={column} scope="col" ta="right">
              <FormattedMessage id={`insights.column.${column}`} />
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {groups.map((group) => (
          <Table.Tr key={group.key}>
            <Table.Th scope="row" fw="normal" maw={220} style={{ overflowWrap: 'anywhere' }}>
              <GroupName by={by} group={group} />
            </Table.Th>
            <Table.Td ta="right">{format.number(group.runsCompleted)}</Table.Td>
            <Table.Td ta="right">{format.number(group.runsFailed)}</Table.Td>
            <Table.Td ta="right">{rate(group.runRate)}</Table.Td>
            <Table.Td ta="right">{format.number(group.itemsGood)}</Table.Td>
            <Table.Td ta="right">{format.number(group.itemsFailed)}</Table.Td>
            <Table.Td ta="right">{rate(group.itemRate)}</Table.Td>
            {by === 'printer' && (
              <>
                <Table.Td ta="right">
                  {group.printedSeconds === undefined ? '–' : format.duration(group.printedSeconds)}
                </Table.Td>
                <Table.Td ta="right">{rate(group.utilizationPercent)}</Table.Td>
              </>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
