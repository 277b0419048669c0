import { Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { CostReport } from '../api/generated';
import { BarsLater } from '../shared/BarsLater';
import { useFormat } from '../shared/format';
import { heightOf, largest, MOST_BARS } from './charts';
import { useGroupName } from './useGroupName';

const PARTS = [
  ['material', 'first'],
  ['machine', 'second'],
  ['labour', 'third'],
] as const;

/** The parts of the cost, month by month, or of the most expensive groups. */
export function CostChart({ report }: { report: CostReport }) {
  const intl = useIntl();
  const format = useFormat();
  const nameOf = useGroupName(report.by);
  const byMonth = report.by === 'month';
  const groups = byMonth ? report.groups : largest(report.groups, ({ total }) => total);
  const dearest = largest(report.groups, ({ total }) => total)[0];
  return (
    <div>
      <BarsLater
        height={byMonth ? 260 : heightOf(groups.length)}
        lying={!byMonth}
        summary={intl.formatMessage(
          { id: 'insights.cost.summary' },
          {
            count: report.groups.length,
            name: dearest ? nameOf(dearest) : '–',
            cost: format.money(dearest?.total ?? 0),
          },
        )}
        data={groups.map((group) => ({
          label: nameOf(group),
          material: group.material ?? 0,
          machine: group.machine ?? 0,
          labour: group.labour ?? 0,
        }))}
        series={PARTS.map(([name, color]) => ({
          name,
          label: intl.formatMessage({ id: `insights.column.${name}` }),
          color,
        }))}
        format={format.money}
      />
      {!byMonth && report.groups.length > MOST_BARS && (
        <Text size="sm" c="dimmed">
          <FormattedMessage id="insights.chart.dearest" values={{ count: MOST_BARS }} />
        </Text>
      )}
    </div>
  );
}
