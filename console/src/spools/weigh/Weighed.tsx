import { Alert, Paper, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import type { Spool } from '../../api/generated';
import type { AfterWeight } from '../../shared/afterWeight';
import { useFormat } from '../../shared/format';
import { LinkAnchor } from '../../shared/links';
import { AfterWeightLinks } from './AfterWeightLinks';
import { printingAmong } from './printing';
import { DifferenceText } from './ReadingText';
import { ScanBox } from './ScanBox';

interface Props {
  /** As the weighing answered it. */
  spool: Spool;
  /** Against what was recorded before. */
  differenceGrams: number;
  reading: AfterWeight;
}

/** What a weighing did, and the way to the next one. */
export function Weighed({ spool, differenceGrams, reading }: Props) {
  const format = useFormat();
  return (
    <Stack>
      <Alert
        role="status"
        variant="outline"
        color="gray"
        icon={<IconCheck aria-hidden />}
        title={
          <FormattedMessage
            id="spool.weighed"
            values={{ id: spool.id, grams: format.grams(spool.remainingGrams) }}
          />
        }
      >
        <Text size="sm">
          <DifferenceText grams={differenceGrams} />
        </Text>
        <LinkAnchor size="sm" underline="always" to="/spools/$spoolId" params={{ spoolId: spool.id }}>
          {spool.label}
        </LinkAnchor>
      </Alert>
      {spool.warnings.map(({ code, runIds }) => (
        <OpenRuns key={code} runIds={runIds} reading={reading} />
      ))}
      <Paper withBorder p="md">
        <ScanBox />
      </Paper>
    </Stack>
  );
}

function OpenRuns({ runIds, reading }: { runIds: string[]; reading: AfterWeight }) {
  const printing = useQuery({
    queryKey: ['printing-among', runIds, reading.spoolId],
    queryFn: () => printingAmong(runIds, reading.spoolId),
  });
  return (
    <Alert
      variant="outline"
      color="gray"
      icon={<IconAlertTriangle aria-hidden />}
      title={
        <FormattedMessage
          id="spool.weighed.openRuns"
          values={{ count: runIds.length, runs: runIds.join(', ') }}
        />
      }
    >
      {printing.data !== undefined && printing.data.length > 0 && (
        <Stack gap="sm">
          <Text size="sm">
            <FormattedMessage id="spool.weighed.openRuns.help" />
          </Text>
          <AfterWeightLinks runIds={printing.data} reading={reading} variant="default" />
        </Stack>
      )}
    </Alert>
  );
}
