import { Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { SuccessGroup, SuccessReport } from '../api/generated';
import { BarsLater } from '../shared/BarsLater';
import { useFormat } from '../shared/format';
import { filled, heightOf, largest, MOST_BARS } from './charts';
import { daysOf, shownPeriod } from './period';
import { useGroupName } from './useGroupName';

/** Good and failed items, day by day, or of the groups with the most. */
export function SuccessChart({ report }: { report: SuccessReport }) {
  const intl = useIntl();
  const format = useFormat();
  const nameOf = useGroupName(report.by);
  const byDay = report.by === 'day';
  const items = (group: SuccessGroup) => group.itemsGood + group.itemsFailed;
  const groups = byDay
    ? filled(daysOf(shownPeriod(report)), report.groups, nothingOn)
    : largest(
        report.groups.filter((group) => items(group) > 0),
        items,
      );
  const sum = (of: 'itemsGood' | 'itemsFailed') =>
    report.groups.reduce((total, group) => total + group[of], 0);
  const shortDay = (day: string) =>
    intl.formatDate(`${day}T00:00:00Z`, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <div>
      <BarsLater
        height={byDay ? 260 : heightOf(groups.length)}
        lying={!byDay}
        summary={intl.formatMessage(
          { id: 'insights.success.summary' },
          { good: sum('itemsGood'), failed: sum('itemsFailed') },
        )}
        data={groups.map((group) => ({
          label: byDay && group.key !== null ? shortDay(group.key) : nameOf(group),
          itemsGood: group.itemsGood,
          itemsFailed: group.itemsFailed,
        }))}
        series={[
          {
            name: 'itemsGood',
            label: intl.formatMessage({ id: 'insights.column.itemsGood' }),
            color: 'good',
          },
          {
            name: 'itemsFailed',
            label: intl.formatMessage({ id: 'insights.column.itemsFailed' }),
            color: 'bad',
          },
        ]}
        format={format.number}
      />
      {!byDay && report.groups.length > MOST_BARS && (
        <Text size="sm" c="dimmed">
          <FormattedMessage id="insights.chart.most" values={{ count: MOST_BARS }} />
        </Text>
      )}
    </div>
  );
}

function nothingOn(day: string): SuccessGroup {
  return {
    key: day,
    name: day,
    runsCompleted: 0,
    runsFailed: 0,
    runRate: null,
    itemsGood: 0,
    itemsFailed: 0,
    itemRate: null,
  };
}
