import * as z from 'zod/mini';
import { SLICED_FILE } from './slicedFile/slicedFile';

const PROPOSED = z.object({
  slicer: z.string(),
  bedTemperatureC: z.string(),
  nozzleTemperatureC: z.string(),
  estimatedTime: z.string(),
  plates: z.string(),
  modelGrams: z.string(),
  flushedGrams: z.string(),
  towerGrams: z.string(),
});

const MATERIALS = z.array(z.object({ key: z.string(), spoolId: z.nullable(z.string()), grams: z.string() }));

const DRAFT = z.object({
  printerId: z.nullable(z.string()),
  slicer: z.string(),
  bedTemperatureC: z.string(),
  nozzleTemperatureC: z.string(),
  estimatedTime: z.string(),
  plates: z.string(),
  modelGrams: z.string(),
  flushedGrams: z.string(),
  towerGrams: z.string(),
  notes: z.string(),
  items: z.array(z.object({ key: z.string(), modelId: z.nullable(z.string()), quantity: z.string() })),
  materials: MATERIALS,
  /** Whether a person chose the materials. Until then they are the spools that the printer has loaded. */
  spoolsByHand: z.boolean(),
  /** What was proposed for each field that models or a file fill; empty where nothing was. */
  proposed: z.catch(PROPOSED, () => NOTHING_PROPOSED),
  /** What a sliced file says; the file itself is not kept. */
  file: z._default(z.nullable(SLICED_FILE), null),
  /** What a person had entered where the file's values stand now. */
  replaced: z._default(z.partial(z.extend(PROPOSED, { materials: MATERIALS })), {}),
  /** The run that this one prints again, or is a copy of. */
  origin: z.nullable(z.object({ kind: z.enum(['reprint', 'copy']), runId: z.string() })),
  /** The names of what the original used and is archived now. */
  leftOut: z.array(z.string()),
});

/** A run that is not created yet, as it is typed. Null where nothing is chosen. */
export type Draft = z.infer<typeof DRAFT>;
export type Proposed = z.infer<typeof PROPOSED>;
export type ItemDraft = Draft['items'][number];
export type MaterialDraft = Draft['materials'][number];

export const NOTHING_PROPOSED: Proposed = {
  slicer: '',
  bedTemperatureC: '',
  nozzleTemperatureC: '',
  estimatedTime: '',
  plates: '',
  modelGrams: '',
  flushedGrams: '',
  towerGrams: '',
};

export const EMPTY_DRAFT: Draft = {
  printerId: null,
  slicer: '',
  bedTemperatureC: '',
  nozzleTemperatureC: '',
  estimatedTime: '',
  plates: '',
  modelGrams: '',
  flushedGrams: '',
  towerGrams: '',
  notes: '',
  items: [],
  materials: [],
  spoolsByHand: false,
  proposed: NOTHING_PROPOSED,
  file: null,
  replaced: {},
  origin: null,
  leftOut: [],
};

/** A draft as it was kept; null where there is none that can be read, or where nothing was entered. */
export function parseDraft(kept: string | null): Draft | null {
  if (kept === null) {
    return null;
  }
  try {
    const draft = DRAFT.parse(JSON.parse(kept));
    return isBlank(draft) ? null : draft;
  } catch {
    return null;
  }
}

export function isBlank(draft: Draft): boolean {
  return JSON.stringify(draft) === JSON.stringify({ ...EMPTY_DRAFT, proposed: draft.proposed });
}

/** The same again for another printer. Spools that were merely the printer's go with it. */
export function forAnotherPrinter(draft: Draft): Draft {
  return {
    ...draft,
    printerId: null,
    materials: draft.spoolsByHand ? draft.materials : [],
    origin: null,
    leftOut: [],
  };
}

/** Tells rows apart while they are moved and removed. */
export function newKey(): string {
  return crypto.randomUUID();
}
