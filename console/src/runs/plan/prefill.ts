import type { Run } from '../../api/generated';
import { durationText } from '../../shared/duration';
import { type Draft, EMPTY_DRAFT } from './draft';
import { type Plan, planOf } from './plan';
import type { Stock } from './proposals';

/** A plan as it is typed. */
export function toDraft(plan: Plan): Draft {
  const text = (of: number | null | undefined) => (of === null || of === undefined ? '' : String(of));
  return {
    ...EMPTY_DRAFT,
    printerId: plan.printerId,
    slicer: plan.slicer ?? '',
    bedTemperatureC: text(plan.bedTemperatureC),
    nozzleTemperatureC: text(plan.nozzleTemperatureC),
    estimatedTime: plan.estimatedSeconds === null ? '' : durationText(plan.estimatedSeconds),
    plates: plan.plates === 1 ? '' : String(plan.plates),
    modelGrams: text(plan.estimate?.modelGrams),
    flushedGrams: text(plan.estimate?.flushedGrams),
    towerGrams: text(plan.estimate?.towerGrams),
    notes: plan.notes ?? '',
    items: plan.items.map(({ modelId, quantity }) => ({ key: modelId, modelId, quantity: String(quantity) })),
    materials: plan.materials.map(({ spoolId, estimatedGrams }) => ({
      key: spoolId,
      spoolId,
      grams: text(estimatedGrams),
    })),
    spoolsByHand: plan.materials.length > 0,
  };
}

type Source = Omit<Parameters<typeof planOf>[0], 'printer' | 'items' | 'materials'> &
  Pick<Run, 'items' | 'materials'> & { printer: Run['printer'] | null };

/** A new run like another one, without what is archived. */
export function prefilled(run: Source, origin: NonNullable<Draft['origin']>, stock: Stock): Draft {
  const draft = toDraft(planOf(run));
  const usable = {
    printer: stock.printers.some(({ id, archived }) => id === run.printer?.id && !archived),
    model: (id: string | null) => stock.models.some((model) => model.id === id && !model.archived),
    spool: (id: string | null) => stock.spools.some((spool) => spool.id === id),
  };
  return {
    ...draft,
    origin,
    printerId: usable.printer ? draft.printerId : null,
    items: draft.items.filter(({ modelId }) => usable.model(modelId)),
    materials: draft.materials.filter(({ spoolId }) => usable.spool(spoolId)),
    leftOut: [
      ...(run.printer && !usable.printer ? [run.printer.name] : []),
      ...run.items.filter(({ modelId }) => !usable.model(modelId)).map(({ name }) => name),
      ...run.materials.filter(({ spoolId }) => !usable.spool(spoolId)).map(({ label }) => label),
    ],
  };
}
