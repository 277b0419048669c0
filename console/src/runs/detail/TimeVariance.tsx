import { Text } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { useFormat } from '../../shared/format';

interface Props {
  /** Taken − estimated, null without a duration. */
  seconds: number | null;
  /** Null without an estimate. */
  percent: number | null;
}

/** How far the time is off the estimate, in words: "12 min longer, +8.1 %". */
export function TimeVariance({ seconds, percent }: Props) {
  const format = useFormat();
  if (seconds === null) {
    return (
      <Text span inherit>
        –
      </Text>
    );
  }
  if (percent === null) {
    return (
      <Text span inherit c="dimmed">
        <FormattedMessage id="variance.noEstimate" />
      </Text>
    );
  }
  const direction = seconds > 0 ? 'longer' : seconds < 0 ? 'shorter' : 'exact';
  return (
    <Text span inherit>
      <FormattedMessage
        id={`run.time.${direction}`}
        values={{ duration: format.duration(Math.abs(seconds)), percent: format.signedPercent(percent) }}
      />
    </Text>
  );
}
