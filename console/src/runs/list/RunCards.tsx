import { Group, Text } from '@mantine/core';
import { useIntl } from 'react-intl';
import type { RunSummary } from '../../api/generated';
import { LinkAnchor } from '../../shared/links';
import { ItemsText } from './ItemsText';
import { RunStatusText } from './RunStatusText';
import classes from './RunsList.module.css';
import { DurationText, StartedText } from './TimeTexts';

/** The list where it is narrow. All of a card is its link. */
export function RunCards({ runs }: { runs: RunSummary[] }) {
  const intl = useIntl();
  return (
    <ul className={classes.cards} aria-label={intl.formatMessage({ id: 'runs' })}>
      {runs.map((run) => (
        <li key={run.id} data-row={run.id} className={classes.card}>
          <Group justify="space-between" wrap="nowrap" gap="xs" align="flex-start">
            <LinkAnchor to="/runs/$runId" params={{ runId: run.id }} className={classes.cover} fw={600}>
              {run.id}
            </LinkAnchor>
            <RunStatusText run={run} />
          </Group>
          <ItemsText items={run.items} />
          <Text size="sm" c="dimmed" truncate>
            {run.printer.name}
          </Text>
          {run.startedAt !== null && (
            <Group justify="space-between" gap="xs" align="flex-start">
              <StartedText run={run} />
              <div className={classes.duration}>
                <DurationText run={run} />
              </div>
            </Group>
          )}
        </li>
      ))}
    </ul>
  );
}
