import { Text } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { useFormat } from './format';

interface Props {
  /** Used − estimated, null while there are no results. */
  grams: number | null;
  /** Null without an estimate. */
  percent: number | null;
}

/** How far what was used is off the estimate, in words: "12.4 g over, +8.1 %". */
export function VarianceText({ grams, percent }: Props) {
  const format = useFormat();
  if (grams === null) {
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
  const direction = grams > 0 ? 'over' : grams < 0 ? 'under' : 'exact';
  return (
    <Text span inherit>
      <FormattedMessage
        id={`variance.${direction}`}
        values={{ grams: format.grams(Math.abs(grams)), percent: format.signedPercent(percent) }}
      />
    </Text>
  );
}
