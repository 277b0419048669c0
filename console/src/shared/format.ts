import { useMemo } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import { useFarm } from '../api/lists';

/** Numbers, money and times in the words of the person's language and the farm's currency. */
export interface Format {
  /** `12.4 g` */
  grams(of: number): string;
  /** `+12.4 g`, `−3 g` */
  signedGrams(of: number): string;
  /** `8.1 %` */
  percent(of: number): string;
  /** `+8.1 %` */
  signedPercent(of: number): string;
  /** In the farm's currency. */
  money(of: number): string;
  /** `2 h 10 min` */
  duration(seconds: number): string;
  /** In this device's time zone. */
  dateTime(instant: string): string;
  /** A day of the farm's calendar, `2026-05-04`. */
  day(date: string): string;
  /** `5 May, 08:30`, for lists. */
  short(instant: string): string;
  number(of: number): string;
}

export function useFormat(): Format {
  const intl = useIntl();
  const currency = useFarm()?.currency ?? null;
  return useMemo(() => formatIn(intl, currency), [intl, currency]);
}

/** @param currency null while it is not known */
export function formatIn(intl: IntlShape, currency: string | null): Format {
  const grams = { style: 'unit', unit: 'gram', unitDisplay: 'short', maximumFractionDigits: 3 } as const;
  const percent = { style: 'unit', unit: 'percent', maximumFractionDigits: 1 } as const;
  return {
    grams: (of) => intl.formatNumber(of, grams),
    signedGrams: (of) => intl.formatNumber(of, { ...grams, signDisplay: 'exceptZero' }),
    percent: (of) => intl.formatNumber(of, percent),
    signedPercent: (of) => intl.formatNumber(of, { ...percent, signDisplay: 'exceptZero' }),
    money: (of) =>
      currency === null
        ? intl.formatNumber(of, { maximumFractionDigits: 4 })
        : intl.formatNumber(of, { style: 'currency', currency, ...fraction(of) }),
    duration: (seconds) => duration(intl, seconds),
    dateTime: (instant) => intl.formatDate(instant, { dateStyle: 'medium', timeStyle: 'short' }),
    day: (date) => intl.formatDate(`${date}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' }),
    short: (instant) =>
      intl.formatDate(instant, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
    number: (of) => intl.formatNumber(of),
  };
}

/** Amounts below a unit of money are often of a single piece: their digits count. */
function fraction(of: number) {
  return of !== 0 && Math.abs(of) < 1 ? { minimumFractionDigits: 2, maximumFractionDigits: 4 } : {};
}

function duration(intl: IntlShape, seconds: number): string {
  const units: [number, 'day' | 'hour' | 'minute' | 'second'][] = [
    [Math.floor(seconds / 86_400), 'day'],
    [Math.floor(seconds / 3600) % 24, 'hour'],
    [Math.floor(seconds / 60) % 60, 'minute'],
    [seconds < 60 ? seconds : 0, 'second'],
  ];
  const shown = units.filter(([count]) => count > 0);
  return (shown.length > 0 ? shown : ([[0, 'second']] as typeof units))
    .map(([count, unit]) => intl.formatNumber(count, { style: 'unit', unit, unitDisplay: 'short' }))
    .join(' ');
}
