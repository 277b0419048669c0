import { expect, test } from 'vitest';
import { spoolIdOf } from './scan';

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
])('“%s” is %s', (text, spoolId) => {
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
])('“%s” is no spool', (text) => {
  expect(spoolIdOf(text)).toBeNull();
});
