import { Group, Paper, Stack, Text } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { Run } from '../../api/generated';
import { useFormat } from '../../shared/format';
import { StatusBadge } from '../../shared/StatusBadge';
import { elapsedSeconds, whyResultsAreDue } from '../progress';
import { Moment } from './Moment';
import { RunActions } from './RunActions';

interface Props {
  run: Run;
  /** Called when an action was refused, as the run is not what it was. */
  onRefused: () => void;
}

/** How it is with the run, and what can be done now. */
export function StatusCard({ run, onRefused }: Props) {
  return (
    <Paper withBorder p="md">
      <Group justify="space-between" gap="md" align="flex-start">
        <Stack gap={4}>
          <StatusBadge status={run.status} size="lg" />
          <StatusText run={run} />
        </Stack>
        <RunActions run={run} onRefused={onRefused} />
      </Group>
    </Paper>
  );
}

function StatusText({ run }: { run: Run }) {
  const format = useFormat();
  const elapsed = elapsedSeconds(run, Date.now());
  const due = whyResultsAreDue(run, Date.now());
  if (run.results?.settled === false) {
    return (
      <Text size="sm" role="status">
        <FormattedMessage id="run.settling" />
      </Text>
    );
  }
  if (due !== null) {
    return (
      <Text size="sm" fw={600}>
        <FormattedMessage id={`run.needsResults.${due}`} />
      </Text>
    );
  }
  if (run.results !== null) {
    return (
      <Text size="sm">
        <FormattedMessage
          id="run.recorded"
          values={{ name: run.results.recordedBy.name, at: <Moment at={run.results.recordedAt} /> }}
        />
      </Text>
    );
  }
  return (
    <>
      {elapsed !== null && (
        <Text size="sm">
          <FormattedMessage id="run.elapsed" values={{ duration: format.duration(elapsed) }} />
        </Text>
      )}
      {run.reported !== null && (
        <Text size="sm">
          <FormattedMessage
            id="run.platesEnded"
            values={{ ended: run.reported.plates, plates: run.plates }}
          />
        </Text>
      )}
    </>
  );
}
