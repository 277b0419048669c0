import { expect, test } from 'vitest';
import { dateIn, weekOf } from './week';

test('a week runs from Monday to Sunday', () => {
  const week = { from: '2026-11-23', to: '2026-11-29' };
  expect(weekOf('2026-11-23', 1)).toEqual(week);
  expect(weekOf('2026-11-27', 1)).toEqual(week);
  expect(weekOf('2026-11-29', 1)).toEqual(week);
});

test('a week runs from Sunday to Saturday where it begins so', () => {
  expect(weekOf('2026-11-29', 7)).toEqual({ from: '2026-11-29', to: '2026-12-05' });
  expect(weekOf('2026-11-28', 7)).toEqual({ from: '2026-11-22', to: '2026-11-28' });
});

test('the date is that of the time zone', () => {
  const at = new Date('2026-11-26T23:30:00Z');
  expect(dateIn('Europe/Berlin', at)).toBe('2026-11-27');
  expect(dateIn('UTC', at)).toBe('2026-11-26');
});
