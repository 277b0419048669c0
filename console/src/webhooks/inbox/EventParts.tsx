import { Code, Text } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { PrinterEvent } from '../../api/generated';
import { ConsumptionText } from '../../shared/ConsumptionText';
import { useFormat } from '../../shared/format';
import { PRODUCTS } from '../products';
import { EventType } from './EventType';

interface Props {
  event: PrinterEvent;
}

/** When it happened, where that is told, else when it came in. */
export function EventTime({ event: { occurredAt, receivedAt } }: Props) {
  const format = useFormat();
  const at = occurredAt ?? receivedAt;
  return (
    <Text span size="sm" style={{ whiteSpace: 'nowrap' }}>
      <time dateTime={at}>{format.short(at)}</time>
    </Text>
  );
}

/** Which software tells it, and of which printer. */
export function EventSender({ event: { source, printer } }: Props) {
  return (
    <>
      {printer && (
        <Text size="sm" fw={600}>
          {printer}
        </Text>
      )}
      <Text size="sm" c={printer ? 'dimmed' : undefined}>
        {PRODUCTS[source]}
      </Text>
    </>
  );
}

/** What it says, and the software's own word for it. */
export function EventSaid({ event: { type, event, reason } }: Props) {
  return (
    <>
      <EventType type={type} />
      {event && <Code>{event}</Code>}
      {reason && reason !== event && <Text size="sm">{reason}</Text>}
    </>
  );
}

/** Of which print, how far that is, and what it used. */
export function EventPrint({ event }: Props) {
  const intl = useIntl();
  const format = useFormat();
  const { fileName, externalJobId, progressPercent, elapsedSeconds, consumption } = event;
  const progress = [
    progressPercent !== null && format.percent(progressPercent),
    elapsedSeconds !== null &&
      intl.formatMessage({ id: 'event.elapsed' }, { duration: format.duration(elapsedSeconds) }),
  ].filter((of) => of !== false);
  return (
    <>
      {fileName && <Text size="sm">{fileName}</Text>}
      {externalJobId && (
        <Text size="sm" c="dimmed">
          <FormattedMessage id="event.job" values={{ job: externalJobId }} />
        </Text>
      )}
      {progress.length > 0 && <Text size="sm">{progress.join(' · ')}</Text>}
      {consumption.length > 0 && (
        <Text size="sm">
          <ConsumptionText consumption={consumption} />
        </Text>
      )}
    </>
  );
}
