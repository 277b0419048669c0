import { Group } from '@mantine/core';
import { useIntl } from 'react-intl';
import { AssignButton } from './AssignButton';
import { EventOutcome } from './EventOutcome';
import { EventPrint, EventSaid, EventSender, EventTime } from './EventParts';
import classes from './Events.module.css';
import type { EventsProps } from './EventsTable';

/** The events where it is narrow. */
export function EventCards({ events, onAssign }: EventsProps) {
  const intl = useIntl();
  return (
    <ul className={classes.cards} aria-label={intl.formatMessage({ id: 'inbox' })}>
      {events.map((event) => (
        <li key={event.id} className={classes.card}>
          <Group w="100%" justify="space-between" align="flex-start" gap="xs" wrap="nowrap">
            <div>
              <EventSender event={event} />
            </div>
            <EventTime event={event} />
          </Group>
          <EventSaid event={event} />
          <EventPrint event={event} />
          <EventOutcome event={event} />
          <AssignButton event={event} onAssign={onAssign} />
        </li>
      ))}
    </ul>
  );
}
