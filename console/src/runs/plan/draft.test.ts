import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT, forAnotherPrinter, isBlank, parseDraft } from './draft';

const draft = {
  ...EMPTY_DRAFT,
  printerId: 'PRINTER-001',
  items: [{ key: 'a', modelId: 'MODEL-001', quantity: '12' }],
  materials: [{ key: 'b', spoolId: 'SPOOL-001', grams: '12,5' }],
};

describe('a kept draft', () => {
  it('is read as it was written', () => {
    expect(parseDraft(JSON.stringify(draft))).toEqual(draft);
  });

  it.each([null, '', '{', '[]', '"x"', 'null', '{"printerId":7}', JSON.stringify({ ...draft, items: [{}] })])(
    'is none when it is %j',
    (kept) => {
      expect(parseDraft(kept)).toBeNull();
    },
  );

  it('is none when nothing was entered', () => {
    expect(isBlank(EMPTY_DRAFT)).toBe(true);
    expect(parseDraft(JSON.stringify(EMPTY_DRAFT))).toBeNull();
  });
});

describe('another run like it', () => {
  it('keeps all but the printer, and the spools that were merely loaded in it', () => {
    const another = forAnotherPrinter(draft);
    expect(another.printerId).toBeNull();
    expect(another.items).toEqual(draft.items);
    expect(another.materials).toEqual([]);
  });

  it('keeps spools that a person chose', () => {
    expect(forAnotherPrinter({ ...draft, spoolsByHand: true }).materials).toEqual(draft.materials);
  });

  it('is not linked to the run that the first one reprints', () => {
    const reprint = { ...draft, origin: { kind: 'reprint' as const, runId: 'RUN-042' } };
    expect(forAnotherPrinter(reprint).origin).toBeNull();
  });
});

it('a draft that was kept before there were sliced files is still read', () => {
  const { file: _file, replaced: _replaced, ...old } = draft;
  const { plates: _plates, flushedGrams: _flushed, towerGrams: _tower, ...proposed } = draft.proposed;
  expect(parseDraft(JSON.stringify({ ...old, proposed }))).toEqual(draft);
});
