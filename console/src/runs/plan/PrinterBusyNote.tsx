import { Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Fragment } from 'react';
import { FormattedMessage } from 'react-intl';
import type { RunWarning } from '../../api/generated';
import { LinkAnchor } from '../../shared/links';

/** Names the runs that are in progress on the chosen printer. */
export function PrinterBusyNote({ warnings }: { warnings: RunWarning[] }) {
  const busy = warnings.find(({ code }) => code === 'printer-busy');
  return (
    <div role="status">
      {busy?.code === 'printer-busy' && (
        <Group gap={6} wrap="nowrap" align="flex-start" mt="xs">
          <IconAlertTriangle size={18} aria-hidden style={{ flex: 'none' }} />
          <Text size="sm">
            <FormattedMessage
              id="plan.printerBusy"
              values={{
                count: busy.runIds.length,
                runs: busy.runIds.map((runId, at) => (
                  <Fragment key={runId}>
                    {at > 0 && ', '}
                    <LinkAnchor inherit underline="always" to="/runs/$runId" params={{ runId }}>
                      {runId}
                    </LinkAnchor>
                  </Fragment>
                )),
              }}
            />
          </Text>
        </Group>
      )}
    </div>
  );
}
