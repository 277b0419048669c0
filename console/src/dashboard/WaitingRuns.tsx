import { Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Dashboard } from '../api/generated';
import { LinkButton } from '../shared/links';
import { Panel } from '../shared/Panel';
import classes from './Dashboard.module.css';
import { whyNeedsResults } from './figures';
import { RunLink, WhatAndWhere } from './RunText';
import { ShortList } from './ShortList';

/** The runs in progress that wait for somebody to record how they went. */
export function NeedResults({ dashboard }: { dashboard: Dashboard }) {
  const intl = useIntl();
  return (
    <Panel
      title={<FormattedMessage id="dashboard.needResults" values={{ count: dashboard.needResultsTotal }} />}
    >
      <ShortList
        label={intl.formatMessage({ id: 'dashboard.needResults.list' })}
        items={dashboard.needResults}
        total={dashboard.needResultsTotal}
        keyOf={(id) => id}
        none="dashboard.needResults.none"
      >
        {(runId) => {
          const why = whyNeedsResults(runId, dashboard.active);
          return (
            <>
              <div className={classes.main}>
                <RunLink runId={runId} />
                {why && (
                  <Text size="sm">
                    <FormattedMessage id={`dashboard.needResults.${why}`} />
                  </Text>
                )}
              </div>
              <div className={classes.actions}>
                <LinkButton
                  to="/runs/$runId/complete"
                  params={{ runId }}
                  h={44}
                  aria-label={intl.formatMessage({ id: 'dashboard.complete.of' }, { id: runId })}
                >
                  <FormattedMessage id="dashboard.complete" />
                </LinkButton>
              </div>
            </>
          );
        }}
      </ShortList>
    </Panel>
  );
}

export function PendingRuns({ dashboard }: { dashboard: Dashboard }) {
  const intl = useIntl();
  return (
    <Panel title={<FormattedMessage id="dashboard.pending" values={{ count: dashboard.pendingTotal }} />}>
      <ShortList
        label={intl.formatMessage({ id: 'dashboard.pending.list' })}
        items={dashboard.pending}
        total={dashboard.pendingTotal}
        keyOf={({ id }) => id}
        none="dashboard.pending.none"
      >
        {(run) => (
          <div className={classes.main}>
            <RunLink runId={run.id} />
            <WhatAndWhere run={run} />
          </div>
        )}
      </ShortList>
    </Panel>
  );
}
