import { Text } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { useFormat } from './format';

interface Off {
  /** Actual − estimated, null while there are no results. */
  by: number | null;
  /** Null without an estimate. */
  percent: number | null;
}

const WORDS = {
  grams: { more: 'variance.over', less: 'variance.under', same: 'variance.exact' },
  time: { more: 'variance.longer', less: 'variance.shorter', same: 'variance.exact' },
} as const;

/** How far the grams used are off the estimate, in words: "12.4 g over, +8.1 %". */
export function VarianceText(off: Off) {
  const format = useFormat();
  return <InWords {...off} words={WORDS.grams} amount={format.grams} />;
}

/** How far the seconds taken are off the estimate, in words: "12 min longer, +8.1 %". */
export function TimeVarianceText(off: Off) {
  const format = useFormat();
  return <InWords {...off} words={WORDS.time} amount={format.duration} />;
}

interface Words extends Off {
  words: (typeof WORDS)[keyof typeof WORDS];
  amount: (of: number) => string;
}

function InWords({ by, percent, words, amount }: Words) {
  const format = useFormat();
  if (by === null) {
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
  return (
    <Text span inherit>
      <FormattedMessage
        id={by > 0 ? words.more : by < 0 ? words.less : words.same}
        values={{ amount: amount(Math.abs(by)), percent: format.signedPercent(percent) }}
      />
    </Text>
  );
}
