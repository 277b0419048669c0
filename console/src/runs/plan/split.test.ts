import { describe, expect, it } from 'vitest';
import type { InsufficientMaterial, Spool } from '../../api/generated';
import { otherSpools, split } from './split';

const spool = (id: string, availableGrams: number, more: Partial<Spool> = {}) =>
  ({
    id,
    material: 'PLA',
    color: { name: 'Black', hex: null },
    availableGrams,
    ...more,
  }) as Spool;

const short = spool('SPOOL-001', 240);
const shortage: InsufficientMaterial = {
  code: 'insufficient-material',
  detail: '',
  spoolId: 'SPOOL-001',
  neededGrams: 312.1,
  availableGrams: 240,
  shortGrams: 72.1,
};
const row = { key: 'a', spoolId: 'SPOOL-001', grams: '312,1' };

const gramsOf = (rows: { spoolId: string | null; grams: string }[]) =>
  rows.map(({ spoolId, grams }) => `${spoolId} ${grams}`);

describe('other spools for a short one', () => {
  it('are of the same material and colour, most available first', () => {
    const spools = [
      short,
      spool('SPOOL-002', 100),
      spool('SPOOL-003', 900, { color: { name: 'black', hex: '#000000' } }),
      spool('SPOOL-004', 900, { material: 'PETG' }),
      spool('SPOOL-005', 900, { color: { name: 'White', hex: null } }),
      spool('SPOOL-006', 0),
      spool('SPOOL-007', 999),
    ];
    const used = [row, { key: 'b', spoolId: 'SPOOL-007', grams: '' }];
    expect(otherSpools(short, spools, used).map(({ id }) => id)).toEqual(['SPOOL-003', 'SPOOL-002']);
  });
});

describe('splitting', () => {
  it('moves the short part to another spool, right below', () => {
    const last = { key: 'c', spoolId: 'SPOOL-009', grams: '1' };
    expect(gramsOf(split([row, last], shortage, spool('SPOOL-002', 900)))).toEqual([
      'SPOOL-001 240',
      'SPOOL-002 72.1',
      'SPOOL-009 1',
    ]);
  });

  it('moves no more than the other spool has', () => {
    expect(gramsOf(split([row], shortage, spool('SPOOL-002', 50)))).toEqual([
      'SPOOL-001 262.1',
      'SPOOL-002 50',
    ]);
  });

  it('moves no more than is needed from a spool that is overdrawn', () => {
    const overdrawn = { ...shortage, availableGrams: -20, shortGrams: 332.1 };
    expect(gramsOf(split([row], overdrawn, spool('SPOOL-002', 900)))).toEqual([
      'SPOOL-001 0',
      'SPOOL-002 312.1',
    ]);
  });
});
