import { describe, expect, it } from 'vitest';
import { stillWrong } from './attempt';
import { type Flaw, readDraft } from './body';
import { type Draft, EMPTY_DRAFT } from './draft';

const draft: Draft = { ...EMPTY_DRAFT, bedTemperatureC: 'hot' };
const attempt = { draft, flaws: readDraft(draft).flaws };
const fieldsOf = (flaws: Flaw[]) => flaws.map(({ field }) => field);

describe('what was wrong at an attempt', () => {
  it('stays wrong until it is right', () => {
    expect(fieldsOf(stillWrong(attempt, draft))).toEqual(['printerId', 'bedTemperatureC']);
    expect(fieldsOf(stillWrong(attempt, { ...draft, bedTemperatureC: '700' }))).toContain('bedTemperatureC');
    expect(fieldsOf(stillWrong(attempt, { ...draft, bedTemperatureC: '60' }))).toEqual(['printerId']);
  });

  it('does not grow before the next attempt', () => {
    expect(fieldsOf(stillWrong(attempt, { ...draft, plates: 'x' }))).not.toContain('plates');
  });

  it('is settled, where the server refused it, by another value', () => {
    const refused: Flaw = { field: 'slicer', why: { kind: 'refused', detail: 'is too long' } };
    const tried = { draft: { ...draft, slicer: 'long' }, flaws: [refused] };
    expect(stillWrong(tried, tried.draft)).toEqual([refused]);
    expect(stillWrong(tried, { ...tried.draft, slicer: 'Cura' })).toEqual([]);
  });
});
