import { describe, expect, it, test } from 'vitest';
import { completedRun, material, spool, startedRun } from './fixtures';
import { formOf, type MaterialEntry } from './form';
import {
  amountOf,
  asEstimated,
  difference,
  emptied,
  expectedBefore,
  inMode,
  isFarOff,
  looksSwapped,
  missingGrams,
  onSpool,
  swapped,
  takenBy,
  usedGrams,
  withAfterWeight,
} from './materials';

const run = startedRun();

function entry(more: Partial<MaterialEntry> = {}): MaterialEntry {
  const [first] = formOf(run, 'complete').materials;
  if (first === undefined) {
    throw new Error('the run has a spool');
  }
  return { ...first, ...more };
}

describe('what was used', () => {
  test.each([
    ['', null],
    ['0', { actualGrams: 0 }],
    ['12,5', { actualGrams: 12.5 }],
    [' 12.5 g ', { actualGrams: 12.5 }],
    ['much', null],
    ['-1', null],
  ])('typed as “%s” is %o', (used, amount) => {
    expect(amountOf(entry({ used }))).toEqual(amount);
  });

  it('is the exact difference of the weighings', () => {
    expect(usedGrams(entry({ mode: 'weighing', before: '1080,3', after: '961.2' }))).toBe(119.1);
  });

  it('is unknown while one weighing is missing, or more is left than there was', () => {
    expect(usedGrams(entry({ mode: 'weighing', before: '1080', after: '' }))).toBeNull();
    expect(usedGrams(entry({ mode: 'weighing', before: '961', after: '1080' }))).toBeNull();
  });
});

describe('weighings', () => {
  it('that look swapped are swapped by one tap', () => {
    const wrong = entry({ mode: 'weighing', before: '961', after: '1080' });
    expect(looksSwapped(wrong)).toBe(true);
    expect(usedGrams(swapped(wrong))).toBe(119);
    expect(looksSwapped({ ...wrong, mode: 'manual' })).toBe(false);
  });

  it('begin with what remains plus the reel', () => {
    expect(expectedBefore(spool(), run)).toBe('1080');
    expect(inMode(entry(), 'weighing', '1080').before).toBe('1080');
  });

  it('begin empty where the reel is not known', () => {
    expect(expectedBefore(spool({ tareGrams: null }), run)).toBe('');
    expect(expectedBefore(undefined, run)).toBe('');
  });

  it('of recorded results count what they took off', () => {
    expect(expectedBefore(spool(), completedRun())).toBe('1198');
  });

  it('keep what was typed when the mode is switched, and back', () => {
    const weighed = entry({ mode: 'weighing', used: '5', before: '1000', after: '900' });
    const there = inMode(weighed, 'manual', '1080');
    expect(there).toMatchObject({ used: '5', before: '1000', after: '900' });
    expect(inMode(there, 'weighing', '1080')).toEqual(weighed);
  });
});

describe('another spool', () => {
  const expected = { former: '1080', now: '700' };

  it('brings its own weight before, unless one was typed', () => {
    const prefilled = entry({ mode: 'weighing', before: '1080' });
    expect(onSpool(prefilled, 'SPOOL-009', expected)).toMatchObject({ spoolId: 'SPOOL-009', before: '700' });
    expect(onSpool({ ...prefilled, before: '1075' }, 'SPOOL-009', expected).before).toBe('1075');
  });

  it('is not empty because the former was', () => {
    const empty = emptied(entry({ used: '3' }), true, 880);
    expect(onSpool(empty, 'SPOOL-009', expected)).toMatchObject({ used: '3', empty: null });
  });

  it('is none that another row has, or had planned', () => {
    const form = formOf(
      startedRun({ materials: [material(), material({ spoolId: 'SPOOL-008' })] }),
      'complete',
    );
    const [first, second] = form.materials;
    if (first === undefined || second === undefined) {
      throw new Error('the run has two spools');
    }
    const replaced = { ...form, materials: [first, { ...second, spoolId: 'SPOOL-009' }] };
    expect([...takenBy(replaced, first)]).toEqual(['SPOOL-008', 'SPOOL-009']);
  });
});

describe('an empty spool', () => {
  it('has given all that remained, and another one the rest', () => {
    const empty = emptied(entry({ mode: 'weighing' }), true, 80);
    expect(empty).toMatchObject({ mode: 'manual', used: '80' });
    expect(missingGrams(empty)).toBe(40);
  });

  it('never gives less than nothing', () => {
    expect(emptied(entry(), true, -5).used).toBe('0');
  });

  it('that was not empty after all gets back what was typed', () => {
    const before = entry({ mode: 'weighing', used: '7', after: '900' });
    expect(emptied(emptied(before, true, 80), false, 80)).toEqual(before);
  });
});

describe('the difference to the estimate', () => {
  it('is in grams and per cent', () => {
    expect(difference(entry({ used: '126' }))).toEqual({ grams: 6, percent: 5 });
  });

  it('has no per cent of an estimate of 0, and there is none without an estimate', () => {
    expect(difference(entry({ used: '6', estimatedGrams: 0 }))).toEqual({ grams: 6, percent: null });
    expect(difference(entry({ used: '6', estimatedGrams: null }))).toBeNull();
  });

  it('asks for a reason above 10 %', () => {
    expect(isFarOff(entry({ used: '132' }))).toBe(false);
    expect(isFarOff(entry({ used: '132.1' }))).toBe(true);
    expect(isFarOff(entry({ used: '100' }))).toBe(true);
    expect(isFarOff(entry())).toBe(false);
  });

  it('vanishes by “All as estimated”, where there is an estimate', () => {
    expect(asEstimated(entry({ mode: 'weighing', after: '3' }))).toMatchObject({
      mode: 'manual',
      used: '120',
    });
    const without = entry({ estimatedGrams: null });
    expect(asEstimated(without)).toEqual(without);
    const empty = emptied(entry(), true, 80);
    expect(asEstimated(empty)).toEqual(empty);
  });
});

describe('a reading of the scale', () => {
  const form = formOf(run, 'complete');
  const reading = { spoolId: 'SPOOL-007', grams: 961.5 };

  it('is what the spool weighs after the run', () => {
    expect(withAfterWeight(form, reading, spool(), run).materials).toMatchObject([
      { mode: 'weighing', before: '1080', after: '961.5' },
    ]);
  });

  it('without a reel is compared with the filament that remained', () => {
    const bare = spool({ tareGrams: null });
    expect(withAfterWeight(form, { ...reading, grams: 760 }, bare, run).materials).toMatchObject([
      { mode: 'weighing', before: '880', after: '760' },
    ]);
  });

  it('of another spool changes nothing', () => {
    expect(withAfterWeight(form, { ...reading, spoolId: 'SPOOL-001' }, spool(), run)).toEqual(form);
    expect(withAfterWeight(form, null, undefined, run)).toEqual(form);
  });
});
