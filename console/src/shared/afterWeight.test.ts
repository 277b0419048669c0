import { expect, test } from 'vitest';
import { encodeAfterWeight, parseAfterWeight } from './afterWeight';

test.each([0, 850, 850.5, 100_000])('a reading of %d g comes back from the address', (grams) => {
  const reading = { spoolId: 'SPOOL-007', grams };
  expect(parseAfterWeight(encodeAfterWeight(reading))).toEqual(reading);
});

test.each([undefined, '', '850', 'SPOOL-007', 'SPOOL-007:', 'SPOOL-007:-5', 'SPOOL-007:1e9', 'RUN-007:850'])(
  '“%s” is no reading',
  (text) => {
    expect(parseAfterWeight(text)).toBeNull();
  },
);
