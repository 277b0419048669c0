import { describe, expect, it } from 'vitest';
import { item, startedRun } from './fixtures';
import { addedItem, formOf, type ItemEntry } from './form';
import { allGood, anyFailed, anyMissing, typed, unaccounted } from './items';

function planned(kind: 'complete' | 'fail' = 'complete'): ItemEntry {
  const [first] = formOf(startedRun({ items: [item()] }), kind).items;
  if (first === undefined) {
    throw new Error('the run has a model');
  }
  return first;
}

describe('good and failed pieces', () => {
  it('fill each other to the plan while the other is untouched', () => {
    expect(typed(planned(), 'successful', '11')).toMatchObject({ successful: '11', failed: '1' });
    expect(typed(planned(), 'failed', '2')).toMatchObject({ successful: '10', failed: '2' });
  });

  it('follow what is typed, letter by letter', () => {
    const one = typed(planned(), 'successful', '1');
    expect(one.failed).toBe('11');
    const none = typed(one, 'successful', '');
    expect(none.failed).toBe('');
    expect(typed(none, 'successful', '12').failed).toBe('0');
  });

  it('stay as typed once both are', () => {
    const both = typed(typed(planned(), 'successful', '10'), 'failed', '1');
    expect(both).toMatchObject({ successful: '10', failed: '1' });
    expect(unaccounted(both)).toBe(1);
    expect(typed(both, 'successful', '11').failed).toBe('1');
  });

  it('follow again once the other is emptied', () => {
    const both = typed(typed(planned(), 'successful', '10'), 'failed', '1');
    const emptied = typed(both, 'failed', '');
    expect(typed(emptied, 'successful', '9').failed).toBe('3');
  });

  it('are never filled with less than nothing', () => {
    const many = typed(planned(), 'successful', '13');
    expect(many.failed).toBe('0');
    expect(unaccounted(many)).toBe(-1);
  });

  it('are all good by one tap, and still follow', () => {
    expect(typed(allGood(planned()), 'failed', '1')).toMatchObject({ successful: '11', failed: '1' });
  });

  it('of a failed run are all failed at first, and may be partly good', () => {
    expect(planned('fail')).toMatchObject({ successful: '0', failed: '12' });
    expect(typed(planned('fail'), 'successful', '8').failed).toBe('4');
  });

  it('of a model that was not planned have nothing to add up to', () => {
    const added = typed(addedItem('added-1'), 'successful', '3');
    expect(added).toMatchObject({ successful: '3', failed: '0' });
    expect(unaccounted(added)).toBeNull();
    expect(allGood(added)).toEqual(added);
  });
});

describe('a list of models', () => {
  it('knows whether any piece failed, or is missing', () => {
    expect(anyFailed([allGood(planned())])).toBe(false);
    expect(anyFailed([typed(planned(), 'failed', '1')])).toBe(true);
    expect(anyMissing([planned()])).toBe(false);
    expect(anyMissing([{ ...planned(), successful: '1', failed: '1' }])).toBe(true);
  });
});
