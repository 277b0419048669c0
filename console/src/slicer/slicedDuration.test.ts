import { expect, test } from 'vitest';
import { secondsOf } from './slicedDuration';

test.each([
  ['2d 2h 2m 2s', 180_122],
  ['1d 2h 3m 4s', 93_784],
  ['2d 4h', 187_200],
  ['17m 6s', 1026],
  ['45s', 45],
  ['0.000000s', 0],
  ['1h30m', 5400],
  ['1 hour 26 minutes', 5160],
  ['0 hours 34 minutes', 2040],
  ['1 hour 3 min 20 sec', 3800],
  ['25.95 minutes', 1557],
])('%s is %i seconds', (text, seconds) => {
  expect(secondsOf(text)).toBe(seconds);
});

test.each([null, '', ' ', '12', '1h 30', '3m 2h', '1h and more', '-5s', '١m', '#P_TIME#', '1d 2d'])(
  '%s is no duration',
  (text) => {
    expect(secondsOf(text)).toBeNull();
  },
);
