import { Stack } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { type AfterWeight, encodeAfterWeight } from '../../shared/afterWeight';
import { LinkButton } from '../../shared/links';

interface Props {
  runIds: string[];
  reading: AfterWeight;
  variant?: 'filled' | 'default';
}

/** Lead to the results of the runs, with the reading as what the spool weighs after them. */
export function AfterWeightLinks({ runIds, reading, variant = 'filled' }: Props) {
  return (
    <Stack gap="xs" align="flex-start">
      {runIds.map((runId) => (
        <LinkButton
          key={runId}
          to="/runs/$runId/complete"
          params={{ runId }}
          search={{ after: encodeAfterWeight(reading) }}
          variant={variant}
          mih={44}
          h="auto"
          py={6}
          styles={{ label: { whiteSpace: 'normal' } }}
        >
          <FormattedMessage id="spool.weigh.asAfter" values={{ run: runId }} />
        </LinkButton>
      ))}
    </Stack>
  );
}
