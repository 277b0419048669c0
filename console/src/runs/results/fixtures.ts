import type { Run, RunItem, RunMaterial, Spool } from '../../api/generated';

/** A spool of 1 000 g, of which 880 g remain, on a reel of 200 g. */
export function spool(more: Partial<Spool> = {}): Spool {
  return {
    id: 'SPOOL-007',
    version: 1,
    label: 'Black PLA',
    material: 'PLA',
    brand: null,
    color: null,
    netGrams: 1000,
    tareGrams: 200,
    price: null,
    costPerKilogram: null,
    remainingGrams: 880,
    committedGrams: 0,
    availableGrams: 880,
    lowAtGrams: null,
    flags: [],
    warnings: [],
    location: null,
    lot: null,
    purchasedOn: null,
    notes: null,
    ...more,
  };
}

export function material(more: Partial<RunMaterial> = {}): RunMaterial {
  return {
    spoolId: 'SPOOL-007',
    label: 'Black PLA',
    estimatedGrams: 120,
    actualGrams: null,
    basis: null,
    weighing: null,
    varianceGrams: null,
    variancePercent: null,
    cost: null,
    ...more,
  };
}

export function item(more: Partial<RunItem> = {}): RunItem {
  return { modelId: 'MODEL-003', name: 'Key ring', quantity: 12, successful: null, failed: null, ...more };
}

/** 12 key rings of 120 g, in progress since 08:30. */
export function startedRun(more: Partial<Run> = {}): Run {
  return {
    id: 'RUN-042',
    status: 'IN_PROGRESS',
    version: 2,
    printer: { id: 'PRINTER-001', name: 'Left' },
    slicer: null,
    bedTemperatureC: null,
    nozzleTemperatureC: null,
    plates: 1,
    notes: 'For Ann',
    reprintOf: null,
    reprints: [],
    createdAt: '2026-05-04T06:00:00Z',
    startedAt: '2026-05-04T08:30:00.250Z',
    endedAt: null,
    estimatedSeconds: 7200,
    durationSeconds: null,
    estimate: null,
    items: [item()],
    materials: [material()],
    variance: null,
    cost: {
      estimated: null,
      actual: null,
      perGoodItem: null,
      parts: { material: null, machine: null, labour: null },
      missing: [],
      basis: null,
      chain: null,
    },
    results: null,
    revisions: [],
    failure: null,
    externalJob: null,
    reported: null,
    warnings: [],
    allowedActions: ['edit', 'complete', 'fail'],
    history: [],
    ...more,
  };
}

/** The same with 118 g used, 11 good and 1 failed, over at 10:30 by Bo. */
export function completedRun(more: Partial<Run> = {}): Run {
  return startedRun({
    status: 'COMPLETED',
    version: 3,
    endedAt: '2026-05-04T10:30:00.250Z',
    durationSeconds: 7200,
    items: [item({ successful: 11, failed: 1 })],
    materials: [material({ actualGrams: 118, basis: 'measured' })],
    results: {
      revision: 1,
      recordedAt: '2026-05-04T10:31:00Z',
      recordedBy: { id: 'user-bo', name: 'Bo' },
      reason: null,
      failureReason: null,
      settled: true,
      closedShort: false,
    },
    allowedActions: ['edit-results'],
    ...more,
  });
}
