import { Table } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PrinterEvent } from '../../api/generated';
import { WideTable } from '../../shared/WideTable';
import { AssignButton } from './AssignButton';
import { EventOutcome } from './EventOutcome';
import { EventPrint, EventSaid, EventSender, EventTime } from './EventParts';
import classes from './Events.module.css';

export interface EventsProps {
  events: PrinterEvent[];
  onAssign: (event: PrinterEvent) => void;
}

const COLUMNS = ['event.at', 'event.sender', 'event.said', 'event.print', 'event.outcome'] as const;

export function EventsTable({ events, onAssign }: EventsProps) {
  const intl = useIntl();
  return (
    <WideTable label={intl.formatMessage({ id: 'inbox' })} minWidth={740}>
      <Table.Thead>
        <Table.Tr>
          {COLUMNS.map((id) => (
            <Table.Th key={id} scope="col">
              <FormattedMessage id={id} />
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {events.map((event) => (
          <Table.Tr key={event.id} className={classes.row}>
            <Table.Td>
              <EventTime event={event} />
            </Table.Td>
            <Table.Td>
              <EventSender event={event} />
            </Table.Td>
            <Table.Td className={classes.said}>
              <EventSaid event={event} />
            </Table.Td>
            <Table.Td>
              <EventPrint event={event} />
            </Table.Td>
            <Table.Td className={classes.outcome}>
              <EventOutcome event={event} />
              <AssignButton event={event} onAssign={onAssign} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
