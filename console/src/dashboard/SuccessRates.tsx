import { Table, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Dashboard } from '../api/generated';
import { useFormat } from '../shared/format';
import { LinkAnchor } from '../shared/links';
import { Panel } from '../shared/Panel';

const PERIODS = [
  [7, 'days7'],
  [30, 'days30'],
  [90, 'days90'],
] as const;

/** How much of what ended lately went well. */
export function SuccessRates({ success }: { success: Dashboard['success'] }) {
  const intl = useIntl();
  const format = useFormat();
  const rate = (of: number | null) =>
    of === null ? (
      <Text span inherit c="dimmed">
        <FormattedMessage id="dashboard.noRuns" />
      </Text>
    ) : (
      format.percent(of)
    );
  return (
    <Panel title={<FormattedMessage id="dashboard.success" />}>
      <Table aria-label={intl.formatMessage({ id: 'dashboard.success' })}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">
              <FormattedMessage id="dashboard.period" />
            </Table.Th>
            <Table.Th scope="col">
              <FormattedMessage id="dashboard.runs" />
            </Table.Th>
            <Table.Th scope="col">
              <FormattedMessage id="dashboard.items" />
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {PERIODS.map(([days, key]) => (
            <Table.Tr key={key}>
              <Table.Th scope="row" fw="normal">
                <FormattedMessage id="dashboard.lastDays" values={{ days }} />
              </Table.Th>
              <Table.Td>{rate(success[key].runs)}</Table.Td>
              <Table.Td>{rate(success[key].items)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <LinkAnchor to="/insights/success" search={{ by: 'printer' }} size="sm" mt="xs" display="inline-block">
        <FormattedMessage id="dashboard.success.why" />
      </LinkAnchor>
    </Panel>
  );
}
