import { expect, test } from 'vitest';
import { runIdOf, spoolIdOf } from './ids';

test.each(['42', '042', 'RUN-042', 'run 42', 'run-42', ' #42 '])('“%s” means RUN-042', (text) => {
  expect(runIdOf(text)).toBe('RUN-042');
});

test('numbers beyond 999 are not padded', () => {
  expect(runIdOf('1234')).toBe('RUN-1234');
});

test.each(['', '0', 'RUN-', 'SPOOL-007', '4.2', '12345678901'])('“%s” means no run', (text) => {
  expect(runIdOf(text)).toBeNull();
});

test.each([
  ['7', 'SPOOL-007'],
  ['007', 'SPOOL-007'],
  ['#7', 'SPOOL-007'],
  ['SPOOL-007', 'SPOOL-007'],
  [' spool-7\n', 'SPOOL-007'],
  ['spool 1234', 'SPOOL-1234'],
  ['https://runs.example.com/spools/SPOOL-007', 'SPOOL-007'],
  ['http://192.168.1.5:3000/spools/SPOOL-042/weigh', 'SPOOL-042'],
  ['HTTPS://RUNS.EXAMPLE.COM/SPOOLS/SPOOL-042?from=label', 'SPOOL-042'],
  ['nozzly:SPOOL-007', 'SPOOL-007'],
  ['web+nozzly:spool-7', 'SPOOL-007'],
])('“%s” means %s', (text, spoolId) => {
  expect(spoolIdOf(text)).toBe(spoolId);
});

test.each([
  '',
  '0',
  'SPOOL-000',
  'RUN-007',
  'black 7',
  'PLA',
  '12345678901',
  'https://runs.example.com/runs/RUN-007',
  'https://runs.example.com/spools',
  'nozzly:RUN-007',
])('“%s” means no spool', (text) => {
  expect(spoolIdOf(text)).toBeNull();
});
