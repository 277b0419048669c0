import type { NewItem } from '../../api/generated';

/** What a person plans of a run, all of which can be edited. Null where nothing is said. */
export interface Plan {
  printerId: string | null;
  slicer: string | null;
  bedTemperatureC: number | null;
  nozzleTemperatureC: number | null;
  estimatedSeconds: number | null;
  plates: number;
  estimate: { modelGrams: number; flushedGrams: number | null; towerGrams: number | null } | null;
  notes: string | null;
  items: NewItem[];
  materials: { spoolId: string; estimatedGrams: number | null }[];
}

type Planned = Omit<Plan, 'printerId' | 'items' | 'materials'> & {
  printer: { id: string } | null;
  items: NewItem[];
  materials: { spoolId: string; estimatedGrams: number | null }[];
};

/** The plan of a run, or of what the server proposes. */
export function planOf(run: Planned): Plan {
  return {
    printerId: run.printer?.id ?? null,
    slicer: run.slicer,
    bedTemperatureC: run.bedTemperatureC,
    nozzleTemperatureC: run.nozzleTemperatureC,
    estimatedSeconds: run.estimatedSeconds,
    plates: run.plates,
    estimate: run.estimate && {
      modelGrams: run.estimate.modelGrams,
      flushedGrams: run.estimate.flushedGrams,
      towerGrams: run.estimate.towerGrams,
    },
    notes: run.notes,
    items: run.items.map(({ modelId, quantity }) => ({ modelId, quantity })),
    materials: run.materials.map(({ spoolId, estimatedGrams }) => ({ spoolId, estimatedGrams })),
  };
}
