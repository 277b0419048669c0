import { Stack, Text } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { useFormat } from '../../shared/format';
import type { Reading } from './reading';

/** What the number on the scale means, while it is typed. */
export function ReadingText({ reading }: { reading: Extract<Reading, { kind: 'read' }> }) {
  const format = useFormat();
  return (
    <Stack gap={2}>
      <Text size="lg" fw={600}>
        <FormattedMessage
          id="spool.weigh.remaining"
          values={{ grams: format.grams(reading.remainingGrams) }}
        />
      </Text>
      <Text>
        <DifferenceText grams={reading.differenceGrams} />
      </Text>
      {reading.moreThanFull && (
        <Text size="sm">
          <FormattedMessage id="spool.weigh.moreThanFull" />
        </Text>
      )}
    </Stack>
  );
}

/** "12 g less than recorded" */
export function DifferenceText({ grams }: { grams: number }) {
  const format = useFormat();
  const direction = grams < 0 ? 'less' : grams > 0 ? 'more' : 'same';
  return (
    <FormattedMessage
      id={`spool.weigh.difference.${direction}`}
      values={{ grams: format.grams(Math.abs(grams)) }}
    />
  );
}
