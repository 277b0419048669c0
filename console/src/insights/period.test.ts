import { describe, expect, it } from 'vitest';
import { askedPeriod, daysOf, shownPeriod, wrongWith } from './period';

describe('the period of a report', () => {
  it('includes its last day, which the API names by the day after it', () => {
    expect(askedPeriod({ from: '2026-02-01', to: '2026-02-28' })).toEqual({
      from: '2026-02-01',
      to: '2026-03-01',
    });
    expect(shownPeriod({ from: '2026-02-01', to: '2026-03-01' })).toEqual({
      from: '2026-02-01',
      to: '2026-02-28',
    });
  });

  it('is what the report takes by itself where nothing is said', () => {
    expect(askedPeriod({ from: undefined, to: undefined })).toEqual({ from: undefined, to: undefined });
  });

  it('may be of one day, and of no more than 366', () => {
    expect(wrongWith({ from: '2026-02-01', to: '2026-02-01' })).toBeNull();
    expect(wrongWith({ from: '2026-02-02', to: '2026-02-01' })).toBe('backwards');
    expect(wrongWith({ from: '2025-01-01', to: '2026-01-01' })).toBeNull();
    expect(wrongWith({ from: '2025-01-01', to: '2026-01-02' })).toBe('too-long');
    expect(wrongWith({ from: '2025-01-01', to: undefined })).toBeNull();
  });

  it('has each of its days once, also where a clock is changed', () => {
    expect(daysOf({ from: '2026-03-28', to: '2026-03-30' })).toEqual([
      '2026-03-28',
      '2026-03-29',
      '2026-03-30',
    ]);
  });
});
