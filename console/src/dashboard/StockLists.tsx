import { Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Dashboard } from '../api/generated';
import { useFormat } from '../shared/format';
import { LinkAnchor, LinkButton } from '../shared/links';
import { Panel } from '../shared/Panel';
import classes from './Dashboard.module.css';
import { RunLink } from './RunText';
import { ShortList } from './ShortList';

export function LowSpools({ dashboard }: { dashboard: Dashboard }) {
  const intl = useIntl();
  const format = useFormat();
  return (
    <Panel title={<FormattedMessage id="dashboard.lowSpools" values={{ count: dashboard.lowSpoolsTotal }} />}>
      <ShortList
        label={intl.formatMessage({ id: 'dashboard.lowSpools.list' })}
        items={dashboard.lowSpools}
        total={dashboard.lowSpoolsTotal}
        keyOf={({ spoolId }) => spoolId}
        none="dashboard.lowSpools.none"
      >
        {({ spoolId, label, remainingGrams, flags }) => (
          <>
            <div className={classes.main}>
              <LinkAnchor to="/spools/$spoolId" params={{ spoolId }} className={classes.link}>
                {label}
              </LinkAnchor>
              <Text size="sm">
                <FormattedMessage
                  id={flags.includes('overdrawn') ? 'dashboard.overdrawn' : 'dashboard.remaining'}
                  values={{ spoolId, grams: format.grams(remainingGrams) }}
                />
              </Text>
            </div>
            <div className={classes.actions}>
              <LinkButton
                to="/spools/$spoolId/weigh"
                params={{ spoolId }}
                h={44}
                variant="default"
                aria-label={intl.formatMessage({ id: 'dashboard.weigh.of' }, { spoolId })}
              >
                <FormattedMessage id="dashboard.weigh" />
              </LinkButton>
            </div>
          </>
        )}
      </ShortList>
    </Panel>
  );
}

export function Shortages({ dashboard }: { dashboard: Dashboard }) {
  const intl = useIntl();
  const format = useFormat();
  return (
    <Panel title={<FormattedMessage id="dashboard.shortages" values={{ count: dashboard.shortagesTotal }} />}>
      <ShortList
        label={intl.formatMessage({ id: 'dashboard.shortages.list' })}
        items={dashboard.shortages}
        total={dashboard.shortagesTotal}
        keyOf={({ runId, spoolId }) => `${runId} ${spoolId}`}
        none="dashboard.shortages.none"
      >
        {({ runId, spoolId, shortGrams }) => (
          <div className={classes.main}>
            <RunLink runId={runId} />
            <Text size="sm">
              <FormattedMessage
                id="dashboard.short"
                values={{
                  grams: format.grams(shortGrams),
                  spool: (
                    <LinkAnchor to="/spools/$spoolId" params={{ spoolId }} inherit underline="always">
                      {spoolId}
                    </LinkAnchor>
                  ),
                }}
              />
            </Text>
          </div>
        )}
      </ShortList>
    </Panel>
  );
}
