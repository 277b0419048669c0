import { useIntl } from 'react-intl';
import type { Dashboard } from '../api/generated';
import { BarsLater } from '../shared/BarsLater';
import { useFormat } from '../shared/format';
import { TRENDS, type Trend } from './figures';

const COLORS = ['good', 'bad'] as const;

export function TrendChart({ dashboard, trend }: { dashboard: Dashboard; trend: Trend }) {
  const intl = useIntl();
  const format = useFormat();
  const { period, days } = dashboard;
  const figures = TRENDS[trend];
  return (
    <BarsLater
      height={260}
      summary={intl.formatMessage(
        { id: `dashboard.trend.${trend}.summary` },
        {
          days,
          completed: period.runsCompleted,
          failed: trend === 'runs' ? period.runsFailed : period.itemsFailed,
          good: period.itemsGood,
          grams: format.grams(period.grams),
        },
      )}
      data={dashboard.trend.map((day) => ({
        label: intl.formatDate(`${day.day}T00:00:00Z`, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
        ...Object.fromEntries(figures.map((figure) => [figure, day[figure]])),
      }))}
      series={figures.map((name, at) => ({
        name,
        label: intl.formatMessage({ id: `dashboard.${name}` }),
        color: COLORS[at] ?? 'good',
      }))}
      format={trend === 'grams' ? format.grams : format.number}
    />
  );
}
