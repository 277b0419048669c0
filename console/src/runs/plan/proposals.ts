import type { Model, Printer, Spool } from '../../api/generated';
import { GRAMS, numberOf, parseDecimal, sumOfGrams } from '../../shared/decimal';
import { durationText } from '../../shared/duration';
import { type Draft, type ItemDraft, type MaterialDraft, NOTHING_PROPOSED, type Proposed } from './draft';

/** What the farm has, as far as it is read. */
export interface Stock {
  printers: Printer[];
  models: Model[];
  spools: Spool[];
}

export const PROPOSED_FIELDS = [
  'slicer',
  'bedTemperatureC',
  'nozzleTemperatureC',
  'estimatedTime',
  'modelGrams',
] as const;

/** Fills what a person has left alone with what the chosen models and the printer say. */
export function withProposals(draft: Draft, stock: Stock): Draft {
  const proposed = proposedBy(draft.items, stock.models);
  const filled: Draft = { ...draft, proposed };
  for (const field of PROPOSED_FIELDS) {
    if (draft[field] === draft.proposed[field]) {
      filled[field] = proposed[field];
    } else {
      filled.proposed = { ...filled.proposed, [field]: draft.proposed[field] };
    }
  }
  return draft.spoolsByHand ? filled : { ...filled, materials: loadedSpools(filled, stock) };
}

/** The fields that show a proposal, untouched. */
export function prefilledFields(draft: Draft) {
  return PROPOSED_FIELDS.filter((field) => draft[field] !== '' && draft[field] === draft.proposed[field]);
}

/** What the models say together: settings where all that name one agree, sums where all of them are known. */
function proposedBy(items: ItemDraft[], models: Model[]): Proposed {
  const printed = items.flatMap(({ modelId, quantity }) => {
    const model = models.find(({ id }) => id === modelId);
    return model ? [{ model, pieces: piecesOf(quantity) }] : [];
  });
  if (printed.length === 0) {
    return NOTHING_PROPOSED;
  }
  const agreed = (of: (model: Model) => string | number | null) => {
    const named = new Set(printed.map(({ model }) => of(model)).filter((value) => value !== null));
    return named.size === 1 ? String([...named][0]) : '';
  };
  const total = (of: (model: Model) => number | null) => {
    const parts = printed.map(({ model, pieces }) => {
      const each = of(model);
      return each === null || pieces === null ? null : (Math.round(each * 1000) * pieces) / 1000;
    });
    const known = parts.filter((part) => part !== null);
    return known.length === parts.length ? sumOfGrams(known) : null;
  };
  const seconds = total((model) => model.secondsPerPiece);
  const grams = total((model) => model.gramsPerPiece);
  return {
    slicer: agreed((model) => model.slicer),
    bedTemperatureC: agreed((model) => model.bedTemperatureC),
    nozzleTemperatureC: agreed((model) => model.nozzleTemperatureC),
    estimatedTime: seconds === null ? '' : durationText(seconds),
    modelGrams: grams === null ? '' : String(grams),
  };
}

/** The printer's spools, the first of them with all that is estimated. */
function loadedSpools(draft: Draft, { printers, models, spools }: Stock): MaterialDraft[] {
  const loaded = printers.find(({ id }) => id === draft.printerId)?.loadedSpools ?? [];
  const grams = estimatedTotal(draft) || proposedBy(draft.items, models).modelGrams;
  return [...new Set(loaded)]
    .filter((spoolId) => spools.some(({ id }) => id === spoolId))
    .map((spoolId, at) => ({ key: spoolId, spoolId, grams: at === 0 ? grams : '' }));
}

function estimatedTotal({ modelGrams, flushedGrams, towerGrams }: Draft): string {
  const parts = [modelGrams, flushedGrams, towerGrams]
    .map((text) => numberOf(parseDecimal(text, GRAMS)))
    .filter((grams) => grams !== undefined);
  return parts.length === 0 ? '' : String(sumOfGrams(parts));
}

function piecesOf(quantity: string): number | null {
  return numberOf(parseDecimal(quantity, { decimals: 0, min: 1, max: 10_000 })) ?? null;
}
