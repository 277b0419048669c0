import { describe, expect, it } from 'vitest';
import { merge } from './merge';

const base = { notes: 'a', plates: 1, items: [{ id: 'M', quantity: 1 }] };

describe('a merge', () => {
  it('takes what only I changed', () => {
    expect(merge(base, { ...base, notes: 'mine' }, base)).toEqual({
      merged: { ...base, notes: 'mine' },
      conflicts: [],
    });
  });

  it('takes what only they changed', () => {
    expect(merge(base, base, { ...base, plates: 3 })).toEqual({
      merged: { ...base, plates: 3 },
      conflicts: [],
    });
  });

  it('takes both changes where they touch different fields', () => {
    expect(merge(base, { ...base, notes: 'mine' }, { ...base, plates: 3 })).toEqual({
      merged: { ...base, notes: 'mine', plates: 3 },
      conflicts: [],
    });
  });

  it('names what both changed, and keeps mine of it', () => {
    const { merged, conflicts } = merge(base, { ...base, notes: 'mine' }, { ...base, notes: 'theirs' });
    expect(conflicts).toEqual(['notes']);
    expect(merged.notes).toBe('mine');
  });

  it('sees no conflict where both changed it to the same', () => {
    const changed = { ...base, items: [{ id: 'M', quantity: 2 }] };
    expect(merge(base, { ...changed }, structuredClone(changed)).conflicts).toEqual([]);
  });

  it('compares lists by what is in them', () => {
    const mine = { ...base, items: [{ id: 'M', quantity: 2 }] };
    const theirs = { ...base, items: [{ id: 'M', quantity: 3 }] };
    expect(merge(base, mine, theirs).conflicts).toEqual(['items']);
  });
});
