import { useIntl } from 'react-intl';
import { useFormat } from '../shared/format';
import type { Rules } from './fields';

/** A value of a field in words. */
export function useValueText(rules: Rules) {
  const intl = useIntl();
  const format = useFormat();
  return (field: string, value: unknown): string => {
    if (value === null || value === undefined) {
      return intl.formatMessage({ id: 'catalog.nothing' });
    }
    const rule = rules[field];
    if (typeof value !== 'number' || rule === undefined || rule.kind === 'text') {
      return String(value);
    }
    if (rule.kind === 'duration') {
      return format.duration(value);
    }
    switch (rule.unit) {
      case 'money':
        return format.money(value);
      case 'g':
        return format.grams(value);
      case 'pieces':
        return format.number(value);
      case 'W':
      case '°C':
      case 'min':
        return `${format.number(value)} ${rule.unit}`;
    }
  };
}
