import { expect, test } from 'vitest';
import type { Revision } from '../../api/generated';
import { changesBetween } from './revisionDiff';

const FIRST: Revision = {
  revision: 1,
  recordedAt: '2026-05-04T08:00:00Z',
  recordedBy: { id: 'a', name: 'A' },
  reason: null,
  failureReason: null,
  durationSeconds: 3600,
  materials: [
    {
      spoolId: 'SPOOL-001',
      label: 'White',
      estimatedGrams: 100,
      actualGrams: 110,
      basis: 'measured',
      weighing: null,
    },
  ],
  items: [{ modelId: 'MODEL-001', name: 'Clip', quantity: 4, successful: 4, failed: 0 }],
};

test('nothing changed but the reason for asking', () => {
  expect(changesBetween(FIRST, { ...FIRST, revision: 2, reason: 'again' })).toEqual([]);
});

test('other grams of the same spool are told with both values', () => {
  const after = { ...FIRST, materials: FIRST.materials.map((of) => ({ ...of, actualGrams: 0 })) };
  expect(changesBetween(FIRST, after)).toEqual([
    { kind: 'grams', id: 'SPOOL-001', name: 'White', from: 110, to: 0 },
  ]);
});

test('a spool in place of another one leaves and comes', () => {
  const after = {
    ...FIRST,
    materials: FIRST.materials.map((of) => ({ ...of, spoolId: 'SPOOL-002', label: 'Blue' })),
  };
  expect(changesBetween(FIRST, after)).toEqual([
    { kind: 'grams', id: 'SPOOL-001', name: 'White', from: 110, to: null },
    { kind: 'grams', id: 'SPOOL-002', name: 'Blue', from: null, to: 110 },
  ]);
});

test('pieces, duration and failure reason are compared', () => {
  const after: Revision = {
    ...FIRST,
    items: FIRST.items.map((of) => ({ ...of, successful: 3, failed: 1 })),
    durationSeconds: null,
    failureReason: 'warping',
  };
  expect(changesBetween(FIRST, after)).toEqual([
    {
      kind: 'pieces',
      id: 'MODEL-001',
      name: 'Clip',
      from: { successful: 4, failed: 0 },
      to: { successful: 3, failed: 1 },
    },
    { kind: 'duration', from: 3600, to: null },
    { kind: 'failureReason', from: null, to: 'warping' },
  ]);
});
