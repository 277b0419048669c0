import { expect, test } from 'vitest';
import { instantOf, localMoment, plusDays } from './moment';

test.each(['2026-05-04T06:30:00.000Z', '2026-05-04T06:30:15.000Z', '2026-12-31T23:59:00.000Z'])(
  'a field that nobody touched gives back %s',
  (instant) => {
    expect(instantOf(localMoment(instant))).toBe(instant);
  },
);

test('an empty field is no moment', () => {
  expect(instantOf('')).toBeNull();
});

test('days are counted over the ends of months', () => {
  expect(plusDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(plusDays('2026-01-01', -1)).toBe('2025-12-31');
});
