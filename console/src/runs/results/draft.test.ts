import { describe, expect, it } from 'vitest';
import type { Run } from '../../api/generated';
import {
  asCorrection,
  choose,
  type Draft,
  isUntouched,
  newDraft,
  onNewest,
  parseDraft,
  undecided,
} from './draft';
import { completedRun, item, material, startedRun } from './fixtures';
import type { Form } from './form';

function typed(run: Run, kind: Form['kind'], more: Partial<Form> = {}): Draft {
  const draft = newDraft(run, kind);
  const { materials, items } = draft.form;
  return {
    ...draft,
    form: {
      ...draft.form,
      materials: materials.map((entry) => ({ ...entry, used: '110' })),
      items: items.map((of) => ({ ...of, successful: '12', failed: '0' })),
      ...more,
    },
  };
}

describe('a draft', () => {
  it('survives being stored', () => {
    const draft = typed(startedRun(), 'complete');
    expect(parseDraft(JSON.stringify(draft), 'complete')).toEqual(draft);
  });

  it('that cannot be read, or is of another page, is none', () => {
    expect(parseDraft(null, 'complete')).toBeNull();
    expect(parseDraft('{"version":1}', 'complete')).toBeNull();
    expect(parseDraft(JSON.stringify(typed(startedRun(), 'fail')), 'complete')).toBeNull();
  });

  it('is worth keeping once something is typed', () => {
    expect(isUntouched(newDraft(startedRun(), 'complete'))).toBe(true);
    expect(isUntouched(typed(startedRun(), 'complete'))).toBe(false);
  });
});

describe('a completion that meets another change', () => {
  it('goes on without asking where the form shows nothing of it', () => {
    const draft = typed(startedRun(), 'complete');
    const next = onNewest(draft, startedRun({ version: 5, slicer: 'Cura' }));
    expect(next.meeting).toBeNull();
    expect(next.version).toBe(5);
    expect(next.form).toEqual(draft.form);
  });

  it('leaves notes alone that only the other changed', () => {
    const next = onNewest(typed(startedRun(), 'complete'), startedRun({ version: 5, notes: 'For Bo' }));
    expect(next.meeting).toBeNull();
    expect(next.form.notes).toBe(next.untouched.notes);
  });

  it('asks about notes that both changed', () => {
    const draft = typed(startedRun(), 'complete', { notes: 'Mine' });
    const next = onNewest(draft, startedRun({ version: 5, notes: 'For Bo' }));
    expect(undecided(next.meeting)).toEqual(['notes']);
    expect(next.form.notes).toBe('Mine');
    expect(choose(next, 'notes', 'theirs').form.notes).toBe('For Bo');
    expect(undecided(choose(next, 'notes', 'theirs').meeting)).toEqual([]);
    expect(choose(choose(next, 'notes', 'theirs'), 'notes', 'mine').form.notes).toBe('Mine');
  });

  it('asks about the start of a run that somebody started meanwhile', () => {
    const pending = startedRun({ status: 'PENDING', startedAt: null });
    const next = onNewest(
      typed(pending, 'complete', { startedAt: '2026-05-04T08:00' }),
      startedRun({ version: 5 }),
    );
    expect(undecided(next.meeting)).toEqual(['startedAt']);
  });

  it('shows a changed plan, and keeps what was typed', () => {
    const newest = startedRun({
      version: 5,
      items: [item({ quantity: 15 })],
      materials: [material({ estimatedGrams: 150 }), material({ spoolId: 'SPOOL-009', label: 'White' })],
    });
    const next = onNewest(typed(startedRun(), 'complete'), newest);
    expect(next.meeting?.plan).toEqual([
      { part: 'material/SPOOL-007', name: 'Black PLA (SPOOL-007)', what: 'material', from: 120, to: 150 },
      { part: 'material/SPOOL-009', name: 'White (SPOOL-009)', what: 'material', from: null, to: 120 },
      { part: 'item/MODEL-003', name: 'Key ring', what: 'item', from: 12, to: 15 },
    ]);
    expect(undecided(next.meeting)).toEqual([]);
    expect(next.form.materials).toMatchObject([
      { spoolId: 'SPOOL-007', estimatedGrams: 150, used: '110' },
      { spoolId: 'SPOOL-009', used: '' },
    ]);
    expect(next.form.items).toMatchObject([{ quantity: 15, successful: '12', failed: '0' }]);
  });

  it('keeps a spool that is not planned any more as an added one, if something was used of it', () => {
    const newest = startedRun({ version: 5, materials: [] });
    expect(onNewest(typed(startedRun(), 'complete'), newest).form.materials).toMatchObject([
      { place: null, spoolId: 'SPOOL-007', used: '110' },
    ]);
    expect(onNewest(newDraft(startedRun(), 'complete'), newest).form.materials).toEqual([]);
  });

  it('leaves all failed pieces to a new plan', () => {
    const next = onNewest(
      newDraft(startedRun(), 'fail'),
      startedRun({ version: 5, items: [item({ quantity: 15 })] }),
    );
    expect(next.form.items).toMatchObject([{ successful: '0', failed: '15' }]);
  });
});

describe('a correction that meets another one', () => {
  const theirs = completedRun({
    version: 9,
    materials: [material({ actualGrams: 115 })],
    items: [item({ successful: 11, failed: 1 })],
  });

  it('takes over what only the other changed, and shows it', () => {
    const draft = newDraft(completedRun(), 'correct');
    const mine = { ...draft, form: { ...draft.form, closedShort: true } };
    const next = onNewest(mine, theirs);
    expect(next.meeting).toMatchObject({ conflicts: [], taken: ['material/SPOOL-007'] });
    expect(next.form).toMatchObject({ closedShort: true, materials: [{ used: '115' }] });
  });

  it('asks about what both changed', () => {
    const next = onNewest(typed(completedRun(), 'correct'), theirs);
    expect(undecided(next.meeting)).toEqual(['material/SPOOL-007']);
    expect(next.form.materials).toMatchObject([{ used: '110' }]);
    expect(choose(next, 'material/SPOOL-007', 'theirs').form.materials).toMatchObject([{ used: '115' }]);
  });

  it('does not ask where both say the same in other words', () => {
    const draft = newDraft(completedRun(), 'correct');
    const mine = {
      ...draft,
      form: { ...draft.form, materials: draft.form.materials.map((of) => ({ ...of, used: '115,0 g' })) },
    };
    expect(onNewest(mine, theirs).meeting).toBeNull();
  });
});

describe('a completion that comes too late', () => {
  it('becomes a correction that asks about all that differs from what is recorded', () => {
    const late = asCorrection(typed(startedRun(), 'complete', { notes: 'Nozzle was worn' }), completedRun());
    expect(late.form.kind).toBe('correct');
    expect(undecided(late.meeting)).toEqual(['material/SPOOL-007', 'item/MODEL-003']);
    expect(late.meeting).toMatchObject({ how: 'recorded', name: 'Bo', at: '2026-05-04T10:31:00Z' });
    expect(late.form.correction).toBe('Nozzle was worn');
    expect(choose(late, 'item/MODEL-003', 'theirs').form.items).toMatchObject([
      { successful: '11', failed: '1' },
    ]);
  });

  it('asks about a duration and times that were typed', () => {
    const late = asCorrection(
      typed(startedRun(), 'complete', { duration: '1:00', endedAt: '2026-05-04T10:00' }),
      completedRun(),
    );
    expect(undecided(late.meeting)).toEqual(expect.arrayContaining(['duration', 'endedAt']));
    const same = asCorrection(typed(startedRun(), 'complete', { duration: '2 h' }), completedRun());
    expect(undecided(same.meeting)).not.toContain('duration');
  });

  it('has nothing to ask where just that is recorded, as after a lost answer', () => {
    const draft = typed(startedRun(), 'complete');
    const recorded = completedRun({
      materials: [material({ actualGrams: 110 })],
      items: [item({ successful: 12, failed: 0 })],
    });
    expect(undecided(asCorrection(draft, recorded).meeting)).toEqual([]);
  });

  it('asks nothing about the pieces that a failure took for granted', () => {
    const draft = newDraft(startedRun(), 'fail');
    const mine = {
      ...draft,
      form: { ...draft.form, materials: draft.form.materials.map((of) => ({ ...of, used: '118' })) },
    };
    expect(undecided(asCorrection(mine, completedRun()).meeting)).toEqual([]);
  });
});
