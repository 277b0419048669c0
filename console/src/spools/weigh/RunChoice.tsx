import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { FormattedMessage } from 'react-intl';
import type { AfterWeight } from '../../shared/afterWeight';
import { AfterWeightLinks } from './AfterWeightLinks';

interface Props {
  runIds: string[];
  reading: AfterWeight;
  onJustWeigh: () => void;
}

/**
 * Asks what a reading is meant for while runs are printing from the spool. Weighing takes what they used off the stock,
 * and their results would do so once more.
 */
export function RunChoice({ runIds, reading, onJustWeigh }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Paper withBorder p="md">
      <Stack gap="sm" align="flex-start">
        <Title order={2} size="h4" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
          <FormattedMessage
            id="spool.weigh.printing"
            values={{ count: runIds.length, runs: runIds.join(', ') }}
          />
        </Title>
        <Text size="sm">
          <FormattedMessage id="spool.weigh.printing.help" />
        </Text>
        <AfterWeightLinks runIds={runIds} reading={reading} />
        <Button variant="default" h={44} onClick={onJustWeigh}>
          <FormattedMessage id="spool.weigh.just" />
        </Button>
      </Stack>
    </Paper>
  );
}
