import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { FormattedMessage } from 'react-intl';
import type { PrinterEvent } from '../../api/generated';
import { allConnections, allPrinters } from '../../api/lists';
import { LinkAnchor } from '../../shared/links';
import { whyWaits } from './printerOf';

/** What became of an event, or why it waits, in a sentence with its run. */
export function EventOutcome({ event }: { event: PrinterEvent }) {
  const connections = useQuery(allConnections).data;
  const printers = useQuery(allPrinters).data;
  return (
    <Text size="sm" component="div">
      {event.outcome === 'unmatched' ? (
        <FormattedMessage
          id={`event.waits.${whyWaits(event, connections, printers)}`}
          values={{ printer: event.printer }}
        />
      ) : (
        <FormattedMessage
          id={outcomeOf(event)}
          values={{
            run: event.runId && (
              <LinkAnchor to="/runs/$runId" params={{ runId: event.runId }} inherit underline="always">
                {event.runId}
              </LinkAnchor>
            ),
          }}
        />
      )}
    </Text>
  );
}

/** The message that tells what became of an event that does not wait. */
export function outcomeOf({ outcome, type }: Pick<PrinterEvent, 'outcome' | 'type'>) {
  switch (outcome) {
    case null:
      return 'event.outcome.none';
    case 'applied':
      return type === 'started' ? 'event.outcome.started' : 'event.outcome.ended';
    case 'ignored':
      return type === 'test' ? 'event.outcome.test' : 'event.outcome.ignored';
    case 'unmatched':
      return 'event.waits.noRun';
    case 'noted':
    case 'duplicate':
    case 'conflict':
      return `event.outcome.${outcome}` as const;
  }
}
