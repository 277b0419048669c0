import { Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ActiveRun, Dashboard } from '../api/generated';
import { useFormat } from '../shared/format';
import { LinkButton } from '../shared/links';
import { Panel } from '../shared/Panel';
import classes from './Dashboard.module.css';
import { goingOn } from './figures';
import { RunLink, WhatAndWhere } from './RunText';
import { ShortList } from './ShortList';

/** The runs in progress, the next to end first. */
export function ActiveRuns({ dashboard }: { dashboard: Dashboard }) {
  const intl = useIntl();
  return (
    <Panel title={<FormattedMessage id="dashboard.active" values={{ count: dashboard.activeTotal }} />}>
      <ShortList
        label={intl.formatMessage({ id: 'dashboard.active.list' })}
        items={dashboard.active}
        total={dashboard.activeTotal}
        keyOf={({ id }) => id}
        none="dashboard.active.none"
      >
        {(run) => (
          <>
            <div className={classes.main}>
              <RunLink runId={run.id} />
              <WhatAndWhere run={run} />
            </div>
            <div className={classes.main}>
              <Progress run={run} asOf={dashboard.asOf} />
            </div>
            <div className={classes.actions}>
              <LinkButton
                to="/runs/$runId/complete"
                params={{ runId: run.id }}
                h={44}
                variant="default"
                aria-label={intl.formatMessage({ id: 'dashboard.complete.of' }, { id: run.id })}
              >
                <FormattedMessage id="dashboard.complete" />
              </LinkButton>
            </div>
          </>
        )}
      </ShortList>
    </Panel>
  );
}

/** Since when, and until when. */
function Progress({ run, asOf }: { run: ActiveRun; asOf: string }) {
  const format = useFormat();
  const seconds = goingOn(run, asOf);
  return (
    <>
      {seconds !== null && (
        <Text size="sm">
          <FormattedMessage id="dashboard.since" values={{ duration: format.duration(seconds) }} />
        </Text>
      )}
      {run.overdue ? (
        <Group gap={4} wrap="nowrap">
          <IconAlertTriangle size={16} aria-hidden style={{ flex: 'none' }} />
          <Text size="sm" fw={600}>
            {run.expectedEnd === null ? (
              <FormattedMessage id="dashboard.overdue" />
            ) : (
              <FormattedMessage id="dashboard.overdue.since" values={{ at: format.short(run.expectedEnd) }} />
            )}
          </Text>
        </Group>
      ) : (
        <Text size="sm" c="dimmed">
          {run.expectedEnd === null ? (
            <FormattedMessage id="dashboard.noEstimate" />
          ) : (
            <FormattedMessage id="dashboard.expectedEnd" values={{ at: format.short(run.expectedEnd) }} />
          )}
        </Text>
      )}
    </>
  );
}
