import { useIntl } from 'react-intl';
import { useFormat } from '../shared/format';
import type { By } from './GroupName';

/** The name of a group in words; of a day or month, as people write it. */
export function useGroupName(by: By) {
  const intl = useIntl();
  const format = useFormat();
  return ({ key, name }: { key: string | null; name: string | null }): string => {
    if (key === null) {
      return intl.formatMessage({ id: by === 'model' ? 'insights.noModel' : 'insights.notStated' });
    }
    switch (by) {
      case 'day':
        return format.day(key);
      case 'month':
        return intl.formatDate(`${key}-01T00:00:00Z`, { month: 'long', year: 'numeric', timeZone: 'UTC' });
      case 'model':
      case 'printer':
      case 'slicer':
      case 'material':
        return name ?? key;
    }
  };
}
