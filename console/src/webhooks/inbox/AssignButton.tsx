import { Button } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PrinterEvent } from '../../api/generated';
import { useFormat } from '../../shared/format';
import { PRODUCTS } from '../products';

interface Props {
  event: PrinterEvent;
  onAssign: (event: PrinterEvent) => void;
}

/** Shown on events that wait. */
export function AssignButton({ event, onAssign }: Props) {
  const intl = useIntl();
  const format = useFormat();
  return (
    event.outcome === 'unmatched' && (
      <Button
        h={44}
        variant="default"
        aria-label={intl.formatMessage(
          { id: 'event.assign.of' },
          {
            type: intl.formatMessage({ id: `event.type.${event.type}` }),
            printer: event.printer ?? PRODUCTS[event.source],
            at: format.short(event.receivedAt),
          },
        )}
        onClick={() => onAssign(event)}
      >
        <FormattedMessage id="event.assign" />
      </Button>
    )
  );
}
