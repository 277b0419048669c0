import { Group, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import type { RunSummary } from '../../api/generated';
import { StatusBadge } from '../../shared/StatusBadge';
import { whyResultsAreDue } from '../progress';

/** The status, and whether somebody has to do something about it. */
export function RunStatusText({ run }: { run: RunSummary }) {
  return (
    <Group gap={6}>
      <StatusBadge status={run.status} />
      {whyResultsAreDue(run, Date.now()) !== null && (
        <Group gap={4} wrap="nowrap">
          <IconAlertCircle size={16} aria-hidden />
          <Text span size="sm" fw={600}>
            <FormattedMessage id="runs.needsResults" />
          </Text>
        </Group>
      )}
    </Group>
  );
}
