import * as z from 'zod/mini';
import { sumOfGrams } from '../../../shared/decimal';
import type { Estimate, Plate } from '../../../slicer/estimate';

const STATED = z.nullable(z.number());

const JOB = z.object({
  /** Its number in the file; null where the file is of one job. */
  plate: STATED,
  pieces: STATED,
  seconds: STATED,
  totalGrams: STATED,
  tools: z.array(z.object({ tool: z.number(), grams: STATED })),
  bedTemperatureC: STATED,
  nozzleTemperatureC: STATED,
  split: z.nullable(z.object({ modelGrams: z.number(), flushedGrams: STATED, towerGrams: STATED })),
});

export const SLICED_FILE = z.object({
  name: z.string(),
  slicer: z.nullable(z.string()),
  version: z.nullable(z.string()),
  jobs: z.array(JOB),
  /** Which of several plates the run prints; null until a person says so. */
  plate: z.nullable(z.union([z.number(), z.literal('all')])),
  /** Whose values stand where a person had entered others. */
  decision: z.enum(['open', 'mine', 'file']),
});

/** What a sliced file states, in the amounts of the API. Null where it does not state it. */
export type SlicedFile = z.infer<typeof SLICED_FILE>;
export type Job = z.infer<typeof JOB>;

export function slicedFileOf(name: string, { plates, slicer, version, ...figures }: Estimate): SlicedFile {
  const jobs = plates.length > 0 ? plates : [{ ...figures, index: null, pieces: null }];
  return { name, slicer, version, jobs: jobs.map(inAmounts), plate: null, decision: 'mine' };
}

function inAmounts({ index, pieces, ...of }: Omit<Plate, 'index'> & { index: number | null }): Job {
  return {
    plate: index,
    pieces,
    seconds: of.seconds === null ? null : Math.round(of.seconds),
    totalGrams: grams(of.totalGrams),
    tools: of.tools.map((used) => ({ tool: used.tool, grams: grams(used.grams) })),
    bedTemperatureC: of.bedTemperatureC === null ? null : Math.round(of.bedTemperatureC),
    nozzleTemperatureC: of.nozzleTemperatureC === null ? null : Math.round(of.nozzleTemperatureC),
    split: of.split && {
      modelGrams: sumOfGrams([of.split.modelGrams]),
      flushedGrams: grams(of.split.flushedGrams),
      towerGrams: grams(of.split.towerGrams),
    },
  };
}

function grams(of: number | null): number | null {
  return of === null ? null : sumOfGrams([of]);
}

/** What of the file the run prints; null until that is said. */
export function jobOf({ jobs, plate }: SlicedFile): Job | null {
  if (plate === 'all') {
    return together(jobs);
  }
  return (jobs.length === 1 ? jobs[0] : jobs.find((job) => job.plate === plate)) ?? null;
}

/** All plates: sums where every plate states its part, temperatures where they are the same. */
export function together(jobs: Job[]): Job {
  const sum = (of: (job: Job) => number | null) => total(jobs.map(of));
  const agreed = (of: (job: Job) => number | null) => {
    const stated = new Set(jobs.map(of));
    return stated.size === 1 ? ([...stated][0] ?? null) : null;
  };
  const used = jobs.every(({ tools }) => tools.length > 0) ? jobs.flatMap(({ tools }) => tools) : [];
  const numbers = [...new Set(used.map(({ tool }) => tool))].sort((one, other) => one - other);
  return {
    plate: null,
    pieces: sum((job) => job.pieces),
    seconds: sum((job) => job.seconds),
    totalGrams: sum((job) => job.totalGrams),
    tools: numbers.map((tool) => ({
      tool,
      grams: total(used.filter((of) => of.tool === tool).map((of) => of.grams)),
    })),
    bedTemperatureC: agreed((job) => job.bedTemperatureC),
    nozzleTemperatureC: agreed((job) => job.nozzleTemperatureC),
    // No file of several plates states it.
    split: null,
  };
}

function total(parts: (number | null)[]): number | null {
  const known = parts.filter((part) => part !== null);
  return known.length === parts.length ? sumOfGrams(known) : null;
}
