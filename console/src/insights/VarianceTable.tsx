import { Group, Table, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { VarianceGroup, VarianceReport } from '../api/generated';
import { useFormat } from '../shared/format';
import { LinkAnchor } from '../shared/links';
import { WideTable } from '../shared/WideTable';
import { GroupName } from './GroupName';
import { MEANINGS } from './meaning';
import { Suggestion } from './Suggestion';

const COLUMNS = ['runs', 'mean', 'deviation', 'grams', 'meaning', 'time', 'outliers'] as const;

export function VarianceTable({ by, groups }: { by: VarianceReport['by']; groups: VarianceGroup[] }) {
  const intl = useIntl();
  return (
    <WideTable label={intl.formatMessage({ id: 'insights.variance' })} minWidth={980}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">
            <FormattedMessage id={`insights.by.${by}`} />
          </Table.Th>
          {COLUMNS.map((column) => (
            <Table.Th key={column} scope="col">
              <FormattedMessage id={`insights.column.${column}`} />
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {groups.map((group) => (
          <Line key={group.key} by={by} group={group} />
        ))}
      </Table.Tbody>
    </WideTable>
  );
}

function Line({ by, group }: { by: VarianceReport['by']; group: VarianceGroup }) {
  const format = useFormat();
  const percent = (of: number | null) => (of === null ? '–' : format.signedPercent(of));
  const { word, advice } = MEANINGS[group.meaning];
  return (
    <Table.Tr>
      <Table.Th scope="row" maw={220} style={{ overflowWrap: 'anywhere' }}>
        <GroupName by={by} group={group} />
      </Table.Th>
      <Table.Td>{format.number(group.runs)}</Table.Td>
      <Table.Td>{percent(group.meanPercent)}</Table.Td>
      <Table.Td>
        {group.deviationPercent === null ? '–' : `± ${format.percent(group.deviationPercent)}`}
      </Table.Td>
      <Table.Td>{format.signedGrams(group.grams)}</Table.Td>
      <Table.Td miw={220}>
        <Text size="sm" fw={600}>
          <FormattedMessage id={word} />
        </Text>
        <Text size="sm" c="dimmed">
          <FormattedMessage id={advice} />
        </Text>
        {by === 'model' && group.key !== null && group.suggestedGramsPerPiece !== null && (
          <Suggestion
            modelId={group.key}
            name={group.name ?? group.key}
            grams={group.suggestedGramsPerPiece}
          />
        )}
      </Table.Td>
      <Table.Td>
        <Text size="sm">{percent(group.time.meanPercent)}</Text>
        <Text size="sm" c="dimmed">
          <FormattedMessage id={MEANINGS[group.time.meaning].word} />
        </Text>
      </Table.Td>
      <Table.Td>
        {group.outliers.length === 0 ? (
          '–'
        ) : (
          <Group gap="xs">
            {group.outliers.map((runId) => (
              <LinkAnchor key={runId} to="/runs/$runId" params={{ runId }} size="sm">
                {runId}
              </LinkAnchor>
            ))}
          </Group>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
