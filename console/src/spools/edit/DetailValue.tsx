import { FormattedMessage } from 'react-intl';
import { useFormat } from '../../shared/format';
import type { Details } from '../form/details';

/** A detail of a spool as it is read. */
export function DetailValue({ field, details }: { field: keyof Details; details: Details }) {
  const format = useFormat();
  const value = details[field];
  if (value === null) {
    return <FormattedMessage id="spool.nothing" />;
  }
  if (typeof value === 'number') {
    return field === 'price' ? format.money(value) : format.grams(value);
  }
  return field === 'purchasedOn' ? format.day(value) : value;
}
