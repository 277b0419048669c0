import { Group, Table, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ReorderGroup } from '../api/generated';
import { useFormat } from '../shared/format';
import { LinkAnchor } from '../shared/links';
import { WideTable } from '../shared/WideTable';

const COLUMNS = ['onHand', 'committed', 'perDay', 'daysLeft', 'toBuy'] as const;

/** What is out first comes first. */
export function ReorderTable({ groups }: { groups: ReorderGroup[] }) {
  const intl = useIntl();
  const format = useFormat();
  return (
    <WideTable label={intl.formatMessage({ id: 'insights.reorder' })} minWidth={720}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">
            <FormattedMessage id="insights.by.material" />
          </Table.Th>
          {COLUMNS.map((column) => (
            <Table.Th key={column} scope="col" ta="right">
              <FormattedMessage id={`insights.column.${column}`} />
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {groups.map((group) => (
          <Table.Tr key={`${group.material} ${group.color}`}>
            <Table.Th scope="row" fw="normal">
              <LinkAnchor to="/spools" search={{ material: group.material }} fw={600}>
                {group.material}
              </LinkAnchor>{' '}
              {group.color ?? <FormattedMessage id="insights.noColor" />}
              {group.low && (
                <Group gap={4} wrap="nowrap">
                  <IconAlertTriangle size={16} aria-hidden />
                  <Text size="sm" fw={600}>
                    <FormattedMessage id="insights.isLow" />
                  </Text>
                </Group>
              )}
            </Table.Th>
            <Table.Td ta="right">{format.grams(group.onHandGrams)}</Table.Td>
            <Table.Td ta="right">{format.grams(group.committedGrams)}</Table.Td>
            <Table.Td ta="right">{format.grams(group.gramsPerDay)}</Table.Td>
            <Table.Td ta="right">
              <DaysLeft days={group.daysLeft} />
            </Table.Td>
            <Table.Td ta="right" fw={group.spoolsToBuy ? 600 : undefined}>
              {group.spoolsToBuy === null ? '–' : format.number(group.spoolsToBuy)}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}

/** Null when nothing was used; below 0 when open runs need more than there is. */
function DaysLeft({ days }: { days: number | null }) {
  if (days === null) {
    return <FormattedMessage id="insights.notUsed" />;
  }
  return days < 0 ? (
    <FormattedMessage id="insights.shortNow" />
  ) : (
    <FormattedMessage id="insights.days" values={{ days: Math.floor(days) }} />
  );
}
