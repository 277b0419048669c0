import { Button, Group, SegmentedControl, Stack } from '@mantine/core';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Dashboard } from '../api/generated';
import { LinkTab, LinkTabs } from '../shared/LinkTabs';
import { Panel } from '../shared/Panel';
import { TRENDS, type Trend } from './figures';
import { PERIODS, USUAL_PERIOD } from './search';
import { TrendChart } from './TrendChart';
import { TrendTable } from './TrendTable';

/** What was printed day by day, as a chart or as a table. */
export function TrendPanel({ dashboard }: { dashboard: Dashboard }) {
  const intl = useIntl();
  const [trend, setTrend] = useState<Trend>('runs');
  const [asTable, setAsTable] = useState(false);
  return (
    <Panel title={<FormattedMessage id="dashboard.trends" />}>
      <Stack>
        <LinkTabs label={intl.formatMessage({ id: 'dashboard.period' })}>
          {PERIODS.map((days) => (
            <LinkTab
              key={days}
              to="/"
              search={days === USUAL_PERIOD ? {} : { days }}
              activeOptions={{ exact: true }}
              activeProps={{ 'aria-current': 'page' }}
              resetScroll={false}
            >
              {intl.formatMessage({ id: 'dashboard.lastDays' }, { days })}
            </LinkTab>
          ))}
        </LinkTabs>
        <Group justify="space-between">
          {asTable ? (
            <div />
          ) : (
            <SegmentedControl<Trend>
              aria-label={intl.formatMessage({ id: 'dashboard.trend.of' })}
              value={trend}
              onChange={setTrend}
              data={(Object.keys(TRENDS) as Trend[]).map((value) => ({
                value,
                label: intl.formatMessage({ id: `dashboard.trend.${value}` }),
              }))}
            />
          )}
          <Button
            variant="default"
            leftSection={
              asTable ? <IconChartBar size={16} aria-hidden /> : <IconTable size={16} aria-hidden />
            }
            onClick={() => setAsTable(!asTable)}
          >
            <FormattedMessage id={asTable ? 'dashboard.asChart' : 'dashboard.asTable'} />
          </Button>
        </Group>
        {asTable ? <TrendTable days={dashboard.trend} /> : <TrendChart dashboard={dashboard} trend={trend} />}
      </Stack>
    </Panel>
  );
}
