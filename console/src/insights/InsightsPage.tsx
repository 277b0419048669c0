import { Stack, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { LinkAnchor } from '../shared/links';
import { PageTitle } from '../shared/PageTitle';
import { Panel } from '../shared/Panel';
import { InsightsTabs, REPORTS } from './InsightsTabs';

/** Which report answers what. */
export function InsightsPage() {
  const intl = useIntl();
  return (
    <>
      <PageTitle title={intl.formatMessage({ id: 'insights' })} />
      <Stack>
        <InsightsTabs />
        <Text size="sm">
          <FormattedMessage id="insights.whatCounts" />
        </Text>
        {REPORTS.map(({ to, title, question }) => (
          <Panel
            key={to}
            title={
              <LinkAnchor to={to} inherit>
                <FormattedMessage id={title} />
              </LinkAnchor>
            }
          >
            <Text size="sm">
              <FormattedMessage id={question} />
            </Text>
          </Panel>
        ))}
      </Stack>
    </>
  );
}
