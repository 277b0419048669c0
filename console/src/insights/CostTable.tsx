import { Table, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { CostGroup, CostReport } from '../api/generated';
import { useFormat } from '../shared/format';
import { WideTable } from '../shared/WideTable';
import { GroupName } from './GroupName';

const AMOUNTS = ['material', 'machine', 'labour', 'total', 'wasted'] as const;
const COLUMNS = ['runs', ...AMOUNTS, 'goodItems', 'perGoodItem'] as const;

export function CostTable({ report: { by, groups } }: { report: CostReport }) {
  const intl = useIntl();
  const format = useFormat();
  return (
    <WideTable label={intl.formatMessage({ id: 'insights.cost' })} minWidth={by === 'month' ? 1020 : 860}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">
            <FormattedMessage id={`insights.by.${by}`} />
          </Table.Th>
          {COLUMNS.map((column) => (
            <Table.Th key={column} scope="col" ta="right">
              <FormattedMessage id={`insights.column.${column}`} />
            </Table.Th>
          ))}
          {by === 'month' && (
            <Table.Th scope="col" ta="right">
              <FormattedMessage id="insights.column.stockLoss" />
            </Table.Th>
          )}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {groups.map((group) => (
          <Table.Tr key={group.key}>
            <Table.Th scope="row" fw="normal" maw={260} miw={140} style={{ overflowWrap: 'anywhere' }}>
              <GroupName by={by} group={group} />
              <Remarks group={group} />
            </Table.Th>
            <Table.Td ta="right">{format.number(group.runs)}</Table.Td>
            {AMOUNTS.map((amount) => (
              <Table.Td key={amount} ta="right">
                <Amount of={group[amount]} />
              </Table.Td>
            ))}
            <Table.Td ta="right">{format.number(group.goodItems)}</Table.Td>
            <Table.Td ta="right">
              <Amount of={group.perGoodItem} />
            </Table.Td>
            {by === 'month' && (
              <Table.Td ta="right">
                {group.stockLoss === undefined ? (
                  '–'
                ) : (
                  <>
                    <Amount of={group.stockLoss.cost} />
                    <Text size="sm" c="dimmed">
                      {format.grams(group.stockLoss.grams)}
                    </Text>
                  </>
                )}
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}

/** What is not known is not free. */
function Amount({ of }: { of: number | null }) {
  const format = useFormat();
  return of === null ? '–' : format.money(of);
}

/** What is not in the figures, and whether they were changed after the month. */
function Remarks({ group: { missing, correctedAt } }: { group: CostGroup }) {
  const intl = useIntl();
  const format = useFormat();
  return (
    <>
      {missing.length > 0 && (
        <Text size="xs">
          <FormattedMessage
            id="insights.missing"
            values={{
              parts: intl.formatList(
                missing.map((part) => intl.formatMessage({ id: `insights.missing.${part}` })),
              ),
            }}
          />
        </Text>
      )}
      {correctedAt != null && (
        <Text size="xs">
          <FormattedMessage id="insights.corrected" values={{ at: format.dateTime(correctedAt) }} />
        </Text>
      )}
    </>
  );
}
