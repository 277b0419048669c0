import { Alert } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PrinterEvent } from '../../api/generated';
import { EventOutcome } from './EventOutcome';

/** Tells what an event did to the run that it was assigned to. Gets the focus, as its line may be gone. */
export function AssignedNote({ event, onClose }: { event: PrinterEvent; onClose: () => void }) {
  const intl = useIntl();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <Alert
      ref={box}
      tabIndex={-1}
      role="status"
      variant="outline"
      color="gray"
      icon={<IconCheck aria-hidden />}
      withCloseButton
      closeButtonLabel={intl.formatMessage({ id: 'form.close' })}
      onClose={onClose}
      title={<FormattedMessage id="event.assigned" values={{ run: event.runId }} />}
    >
      <EventOutcome event={event} />
    </Alert>
  );
}
