import { describe, expect, it } from 'vitest';
import { check } from './check';
import { completedRun, startedRun } from './fixtures';
import { addedItem, addedMaterial, type Form, formOf, type Kind } from './form';

const NOW = new Date('2026-05-04T11:00:00Z');

function flaws(
  kind: Kind,
  more: Partial<Form> = {},
  run = kind === 'correct' ? completedRun() : startedRun(),
) {
  const untouched = formOf(run, kind);
  const form: Form = {
    ...untouched,
    materials: untouched.materials.map((entry) => ({ ...entry, used: '118' })),
    items: untouched.items.map((item) => ({ ...item, successful: '11', failed: '1' })),
    failureReason: 'clog',
    correction: 'Misread',
    ...more,
  };
  return check(form, run, NOW).map(({ field, why }) => `${field} ${why}`);
}

describe('a form', () => {
  it.each(['complete', 'fail', 'correct'] as const)('to %s lacks nothing when it is filled', (kind) => {
    expect(flaws(kind)).toEqual([]);
  });

  it('lacks all that nothing is typed for', () => {
    const { materials, items } = formOf(startedRun(), 'complete');
    expect(flaws('complete', { materials, items })).toEqual([
      'material:SPOOL-007:used missing',
      'item:MODEL-003:successful missing',
      'item:MODEL-003:failed missing',
    ]);
  });

  it('lacks the spool and the model of rows that were added', () => {
    const materials = [{ ...addedMaterial('added-1'), used: '3' }];
    const items = [{ ...addedItem('added-1'), successful: '1' }];
    expect(flaws('complete', { materials, items })).toEqual([
      'material:added-1:spool missing',
      'item:added-1:model missing',
    ]);
  });

  it('needs no spools and no models where none are planned', () => {
    expect(flaws('complete', { materials: [], items: [] })).toEqual([]);
  });

  it('says that weighings look swapped', () => {
    const [entry = addedMaterial('none')] = formOf(startedRun(), 'complete').materials;
    const materials = [{ ...entry, mode: 'weighing' as const, before: '900', after: '1000' }];
    expect(flaws('complete', { materials })).toEqual(['material:SPOOL-007:after swapped']);
  });

  it('says what pieces are missing, unless fewer were printed', () => {
    const items = formOf(startedRun(), 'complete').items.map((of) => ({
      ...of,
      successful: '9',
      failed: '1',
    }));
    expect(flaws('complete', { items })).toEqual(['item:MODEL-003:successful pieces']);
    expect(flaws('complete', { items, closedShort: true })).toEqual([]);
    const more = items.map((of) => ({ ...of, failed: '4' }));
    expect(flaws('complete', { items: more, closedShort: true })).toEqual([
      'item:MODEL-003:successful pieces',
    ]);
  });

  it('leaves the sums of recorded results to the server, as some models were perhaps not planned', () => {
    const items = formOf(completedRun(), 'correct').items.map((of) => ({ ...of, successful: '13' }));
    expect(flaws('correct', { items })).toEqual([]);
  });

  it('needs a reason of a failure, and of a correction', () => {
    expect(flaws('fail', { failureReason: null })).toEqual(['failureReason missing']);
    expect(flaws('complete', { failureReason: null })).toEqual([]);
    expect(flaws('correct', { correction: ' ' })).toEqual(['correction missing']);
  });

  it('needs the start of a run that was not started', () => {
    const pending = startedRun({ status: 'PENDING', startedAt: null });
    expect(flaws('complete', {}, pending)).toEqual(['startedAt missing']);
  });

  it('limits what is written', () => {
    expect(flaws('fail', { notes: 'x'.repeat(501) })).toEqual(['notes too-long']);
    expect(flaws('complete', { notes: 'x'.repeat(501) })).toEqual([]);
    expect(flaws('complete', { notes: 'x'.repeat(4001) })).toEqual(['notes too-long']);
  });

  it('says what is no number and no duration', () => {
    const [entry = addedMaterial('none')] = formOf(startedRun(), 'complete').materials;
    expect(flaws('complete', { materials: [{ ...entry, used: 'much' }], duration: 'long' })).toEqual([
      'material:SPOOL-007:used number',
      'duration duration',
    ]);
  });
});
