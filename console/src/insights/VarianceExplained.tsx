import { List, Text } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { Panel } from '../shared/Panel';
import { MEANINGS } from './meaning';

/** What the words of the report mean. */
export function VarianceExplained() {
  return (
    <Panel title={<FormattedMessage id="insights.explained" />}>
      <Text size="sm" mb="sm">
        <FormattedMessage id="insights.explained.how" />
      </Text>
      <List size="sm" spacing={4}>
        {Object.values(MEANINGS).map(({ word, advice }) => (
          <List.Item key={word}>
            <strong>
              <FormattedMessage id={word} />
            </strong>
            {': '}
            <FormattedMessage id={advice} />
          </List.Item>
        ))}
      </List>
    </Panel>
  );
}
