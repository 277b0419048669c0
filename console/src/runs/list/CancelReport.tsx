import { Alert, List } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Cancelled } from './useCancelRuns';

/** Tells of each run whether it was cancelled. */
export function CancelReport({ report, onClose }: { report: Cancelled[]; onClose: () => void }) {
  const intl = useIntl();
  return (
    <Alert
      role="status"
      variant="outline"
      color="gray"
      withCloseButton
      closeButtonLabel={intl.formatMessage({ id: 'form.close' })}
      onClose={onClose}
      title={
        <FormattedMessage
          id="runs.cancel.report"
          values={{ done: report.filter(({ refusal }) => refusal === null).length, all: report.length }}
        />
      }
    >
      <List size="sm">
        {report.map(({ runId, refusal }) => (
          <List.Item key={runId}>
            {refusal === null ? (
              <FormattedMessage id="runs.cancel.done" values={{ id: runId }} />
            ) : (
              <FormattedMessage id="runs.cancel.refused" values={{ id: runId, why: refusal }} />
            )}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
