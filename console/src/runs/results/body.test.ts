import { describe, expect, it } from 'vitest';
import { instantOf, localMoment } from '../../shared/moment';
import { bodyOf } from './body';
import { completedRun, startedRun } from './fixtures';
import { addedItem, addedMaterial, type Form, formOf, type Kind } from './form';

function filled(kind: Kind, more: Partial<Form> = {}) {
  const untouched = formOf(kind === 'correct' ? completedRun() : startedRun(), kind);
  const form = {
    ...untouched,
    materials: untouched.materials.map((entry) => ({ ...entry, used: '118,5' })),
    items: untouched.items.map((item) => ({ ...item, successful: '11', failed: '1' })),
    ...more,
  };
  return bodyOf(form, untouched).body;
}

const MATERIALS = [{ spoolId: 'SPOOL-007', actualGrams: 118.5 }];
const ITEMS = [{ modelId: 'MODEL-003', successful: 11, failed: 1 }];

describe('the request', () => {
  it('says nothing of what nobody touched', () => {
    expect(filled('complete')).toEqual({ materials: MATERIALS, items: ITEMS });
  });

  it('says what was touched', () => {
    const startedAt = localMoment('2026-05-04T08:00:00Z');
    const body = filled('complete', {
      startedAt,
      endedAt: localMoment('2026-05-04T10:00:00Z'),
      duration: '1:45',
      notes: 'Warped a little ',
      failureReason: 'warping',
      closedShort: true,
    });
    expect(body).toMatchObject({
      startedAt: instantOf(startedAt),
      endedAt: '2026-05-04T10:00:00.000Z',
      durationSeconds: 6300,
      notes: 'Warped a little',
      failureReason: 'warping',
      closedShort: true,
    });
  });

  it('removes notes that were emptied', () => {
    expect(filled('complete', { notes: '' })).toMatchObject({ notes: '' });
  });

  it('gives weighings as they were read', () => {
    const weighed = { ...addedMaterial('added-1'), spoolId: 'SPOOL-009', mode: 'weighing' as const };
    const materials = [{ ...weighed, before: '1.231,5', after: '1170 g' }];
    expect(filled('complete', { materials })).toMatchObject({
      materials: [{ spoolId: 'SPOOL-009', beforeGrams: 1231.5, afterGrams: 1170 }],
    });
  });

  it('names the spool that another one replaced', () => {
    const [entry] = formOf(startedRun(), 'complete').materials;
    const materials = entry ? [{ ...entry, spoolId: 'SPOOL-009', used: '0' }] : [];
    expect(filled('complete', { materials }).materials).toEqual([
      { spoolId: 'SPOOL-009', insteadOf: 'SPOOL-007', actualGrams: 0 },
    ]);
  });

  it('has models that were not planned', () => {
    const items = [{ ...addedItem('added-1'), modelId: 'MODEL-009', successful: '2' }];
    expect(filled('complete', { items }).items).toEqual([{ modelId: 'MODEL-009', successful: 2, failed: 0 }]);
  });

  it('gives no reason for failed pieces where none failed', () => {
    const items = formOf(startedRun(), 'complete').items.map((of) => ({
      ...of,
      successful: '12',
      failed: '0',
    }));
    expect(filled('complete', { items, failureReason: 'clog' })).not.toHaveProperty('failureReason');
  });
});

describe('the request of a failure', () => {
  it('has its reason and its notes', () => {
    expect(filled('fail', { failureReason: 'spaghetti', notes: 'Let go at 40 %' })).toEqual({
      materials: MATERIALS,
      items: ITEMS,
      reason: 'spaghetti',
      notes: 'Let go at 40 %',
    });
  });
});

describe('the request of a correction', () => {
  it('has its reason, and says again whether it was closed short', () => {
    expect(filled('correct', { correction: ' Misread ' })).toEqual({
      materials: MATERIALS,
      items: ITEMS,
      reason: 'Misread',
      closedShort: false,
    });
  });

  it('names another printer, and another reason of failed pieces', () => {
    expect(filled('correct', { printerId: 'PRINTER-002', failureReason: 'clog' })).toMatchObject({
      printerId: 'PRINTER-002',
      failureReason: 'clog',
    });
  });
});
