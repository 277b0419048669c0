import { useIntl } from 'react-intl';
import { useFormat } from '../../shared/format';

/** A time of this device, with the name of its zone: "4 May 2026, 08:30 CEST". */
export function Moment({ at }: { at: string }) {
  const intl = useIntl();
  const format = useFormat();
  const zone = intl
    .formatDateToParts(at, { timeZoneName: 'short' })
    .find(({ type }) => type === 'timeZoneName')?.value;
  return (
    <time dateTime={at}>
      {format.dateTime(at)} {zone}
    </time>
  );
}
