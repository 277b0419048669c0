import { expect, test } from 'vitest';
import { runIdOf } from './ids';

test.each(['42', '042', 'RUN-042', 'run 42', 'run-42', ' #42 '])('“%s” means RUN-042', (text) => {
  expect(runIdOf(text)).toBe('RUN-042');
});

test('numbers beyond 999 are not padded', () => {
  expect(runIdOf('1234')).toBe('RUN-1234');
});

test.each(['', '0', 'RUN-', 'SPOOL-007', '4.2', '12345678901'])('“%s” means no run', (text) => {
  expect(runIdOf(text)).toBeNull();
});
