import { describe, expect, it } from 'vitest';
import { added, MOST_SPOOLS, moved, removed } from './spoolOrder';

const loaded = ['SPOOL-001', 'SPOOL-002', 'SPOOL-003'];

describe('the spools on a printer', () => {
  it('get the next one at the end', () => {
    expect(added(loaded, 'SPOOL-004')).toEqual([...loaded, 'SPOOL-004']);
  });

  it('hold each spool once', () => {
    expect(added(loaded, 'SPOOL-002')).toEqual(loaded);
  });

  it('are no more than the printer can hold', () => {
    const full = Array.from({ length: MOST_SPOOLS }, (_, at) => `SPOOL-${100 + at}`);
    expect(added(full, 'SPOOL-001')).toEqual(full);
  });

  it('move up when one is taken off', () => {
    expect(removed(loaded, 'SPOOL-001')).toEqual(['SPOOL-002', 'SPOOL-003']);
  });

  it('change places one by one', () => {
    expect(moved(loaded, 'SPOOL-003', -1)).toEqual(['SPOOL-001', 'SPOOL-003', 'SPOOL-002']);
    expect(moved(loaded, 'SPOOL-001', 1)).toEqual(['SPOOL-002', 'SPOOL-001', 'SPOOL-003']);
  });

  it('stay where they are at the ends', () => {
    expect(moved(loaded, 'SPOOL-001', -1)).toEqual(loaded);
    expect(moved(loaded, 'SPOOL-003', 1)).toEqual(loaded);
    expect(moved(loaded, 'SPOOL-009', 1)).toEqual(loaded);
  });
});
