import type { Model, Printer, Spool } from '../../api/generated';
import { GRAMS, numberOf, parseDecimal, sumOfGrams } from '../../shared/decimal';
import { durationText } from '../../shared/duration';
import { type Draft, type ItemDraft, type MaterialDraft, NOTHING_PROPOSED, type Proposed } from './draft';
import { saidBy } from './slicedFile/said';
import { jobOf } from './slicedFile/slicedFile';

/** What the farm has, as far as it is read. */
export interface Stock {
  printers: Printer[];
  models: Model[];
  spools: Spool[];
}

/** What its things are called, by id. */
export function namesOf({ printers, models, spools }: Stock): Record<string, string> {
  return Object.fromEntries([
    ...[...printers, ...models].map(({ id, name }) => [id, name]),
    ...spools.map(({ id, label }) => [id, label]),
  ]);
}

export const PROPOSED_FIELDS = [
  'slicer',
  'bedTemperatureC',
  'nozzleTemperatureC',
  'estimatedTime',
  'plates',
  'modelGrams',
  'flushedGrams',
  'towerGrams',
] as const;

/** Fills what a person has left alone with what the sliced file, else the chosen models, and the printer say. */
export function withProposals(draft: Draft, stock: Stock): Draft {
  const proposed = { ...proposedBy(draft.items, stock.models), ...saidBy(draft.file) };
  const filled: Draft = { ...draft, proposed };
  for (const field of PROPOSED_FIELDS) {
    if (draft[field] === draft.proposed[field]) {
      filled[field] = proposed[field];
    } else {
      filled.proposed = { ...filled.proposed, [field]: draft.proposed[field] };
    }
  }
  return draft.spoolsByHand ? filled : { ...filled, materials: proposedSpools(filled, stock) };
}

/** The fields that show a proposal, untouched: of the models, or of the sliced file. */
export function prefilledFields(draft: Draft, by: 'models' | 'file') {
  const said = saidBy(draft.file);
  return PROPOSED_FIELDS.filter(
    (field) =>
      draft[field] !== '' &&
      draft[field] === draft.proposed[field] &&
      (draft[field] === said[field]) === (by === 'file'),
  );
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
    ...NOTHING_PROPOSED,
    slicer: agreed((model) => model.slicer),
    bedTemperatureC: agreed((model) => model.bedTemperatureC),
    nozzleTemperatureC: agreed((model) => model.nozzleTemperatureC),
    estimatedTime: seconds === null ? '' : durationText(seconds),
    modelGrams: grams === null ? '' : String(grams),
  };
}

/** The spools of the tools that the file uses; without them the printer's, the first with all that is estimated. */
function proposedSpools(draft: Draft, { printers, models, spools }: Stock): MaterialDraft[] {
  const loaded = printers.find(({ id }) => id === draft.printerId)?.loadedSpools ?? [];
  const usable = (spoolId: string | undefined) => spools.some(({ id }) => id === spoolId);
  const grams = estimatedTotal(draft) || proposedBy(draft.items, models).modelGrams;
  const tools = (draft.file && jobOf(draft.file)?.tools) ?? [];
  if (tools.length === 0) {
    return [...new Set(loaded)]
      .filter(usable)
      .map((spoolId, at) => ({ key: spoolId, spoolId, grams: at === 0 ? grams : '' }));
  }
  const replaced = draft.replaced.materials;
  const spoolOf = (tool: number, at: number) =>
    replaced?.length === tools.length ? replaced[at]?.spoolId : usable(loaded[tool]) ? loaded[tool] : null;
  return tools.map((used, at) => ({
    key: `tool-${used.tool}`,
    spoolId: spoolOf(used.tool, at) ?? null,
    grams: tools.length === 1 ? grams : String(used.grams ?? ''),
  }));
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
