import { Text } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import type { RunSummary } from '../../api/generated';
import { useFormat } from '../../shared/format';
import { elapsedSeconds, expectedEnd } from '../progress';

/** When a run began: the year only where it is another one. */
export function StartedText({ run }: { run: RunSummary }) {
  const format = useFormat();
  if (run.startedAt === null) {
    return <Text span>–</Text>;
  }
  const thisYear = new Date(run.startedAt).getFullYear() === new Date().getFullYear();
  return (
    <Text span size="sm">
      {thisYear ? format.short(run.startedAt) : format.dateTime(run.startedAt)}
    </Text>
  );
}

/** How long a run took; of one in progress how long it has until now, and when it should end. */
export function DurationText({ run }: { run: RunSummary }) {
  const format = useFormat();
  if (run.durationSeconds !== null) {
    return (
      <Text span size="sm">
        {format.duration(run.durationSeconds)}
      </Text>
    );
  }
  const elapsed = elapsedSeconds(run, Date.now());
  const end = expectedEnd(run);
  return elapsed === null ? (
    <Text span>–</Text>
  ) : (
    <>
      <Text span size="sm" display="block">
        <FormattedMessage id="runs.elapsed" values={{ duration: format.duration(elapsed) }} />
      </Text>
      {end !== null && (
        <Text span size="sm" c="dimmed" display="block">
          <FormattedMessage
            id={Date.parse(end) < Date.now() ? 'runs.expectedEnd.passed' : 'runs.expectedEnd'}
            values={{ at: format.short(end) }}
          />
        </Text>
      )}
    </>
  );
}
