import { Text } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { DayCounts } from '../api/generated';
import { useFormat } from '../shared/format';
import { Panel } from '../shared/Panel';
import classes from './Dashboard.module.css';

const COUNTS = ['runsCompleted', 'runsFailed', 'itemsGood', 'itemsFailed'] as const;

/** What the runs came to that ended today. */
export function Today({ today }: { today: DayCounts }) {
  const format = useFormat();
  return (
    <Panel title={<FormattedMessage id="dashboard.today" values={{ day: format.day(today.day) }} />}>
      <dl className={classes.figures}>
        {COUNTS.map((figure) => (
          <Figure key={figure} name={figure} value={format.number(today[figure])} />
        ))}
        <Figure name="grams" value={format.grams(today.grams)} />
      </dl>
    </Panel>
  );
}

function Figure({ name, value }: { name: (typeof COUNTS)[number] | 'grams'; value: string }) {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        <FormattedMessage id={`dashboard.${name}`} />
      </Text>
      <dd>{value}</dd>
    </div>
  );
}
