import { expect, test } from 'vitest';
import { filtersOf, isFiltered } from './request';

test('both days are included, while the API excludes the end', () => {
  expect(filtersOf({ from: '2026-02-27', to: '2026-02-28' })).toMatchObject({
    from: '2026-02-27',
    to: '2026-03-01',
  });
});

test('an empty choice of statuses leaves nothing out', () => {
  expect(isFiltered({ status: [], needsResults: false })).toBe(false);
  expect(filtersOf({ status: [] }).status).toBeUndefined();
});

test('any filter counts', () => {
  expect(isFiltered({ status: ['FAILED'] })).toBe(true);
  expect(isFiltered({ printerId: 'PRINTER-001' })).toBe(true);
  expect(isFiltered({ to: '2026-02-28' })).toBe(true);
  expect(isFiltered({ needsResults: true })).toBe(true);
});
