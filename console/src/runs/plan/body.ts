import type { NewRun, RunDraft } from '../../api/generated';
import { CELSIUS, GRAMS, type Limits, parseDecimal } from '../../shared/decimal';
import { parseDuration } from '../../shared/duration';
import type { Draft } from './draft';
import type { Field } from './fields';
import type { Plan } from './plan';

const QUANTITY: Limits = { decimals: 0, min: 1, max: 10_000 };
const PLATES: Limits = { decimals: 0, min: 1, max: 1_000 };

/** What is wrong with a field. */
export interface Flaw {
  field: Field;
  why:
    | { kind: 'required' }
    | {
        kind: 'number';
        why: 'not-a-number' | 'too-many-decimals' | 'too-small' | 'too-large';
        limits: Limits;
      }
    | { kind: 'duration' }
    /** The other weights only count beside it. */
    | { kind: 'model-weight' }
    /** What the server says of it. */
    | { kind: 'refused'; detail: string };
}

export interface ReadDraft {
  /** Of all that is right. */
  plan: Plan;
  flaws: Flaw[];
}

/** What a draft says, and what is missing or wrong. */
export function readDraft(draft: Draft): ReadDraft {
  const flaws: Flaw[] = [];
  const flawed = (field: Field, why: Flaw['why']) => {
    flaws.push({ field, why });
  };
  const number = (field: Field, text: string, limits: Limits): number | null => {
    const typed = parseDecimal(text, limits);
    if (typed.kind === 'wrong') {
      flawed(field, { kind: 'number', why: typed.why, limits });
    }
    return typed.kind === 'number' ? typed.value : null;
  };
  if (draft.printerId === null) {
    flawed('printerId', { kind: 'required' });
  }
  const bedTemperatureC = number('bedTemperatureC', draft.bedTemperatureC, CELSIUS);
  const nozzleTemperatureC = number('nozzleTemperatureC', draft.nozzleTemperatureC, CELSIUS);
  const time = parseDuration(draft.estimatedTime);
  if (time.kind === 'wrong') {
    flawed('estimatedTime', { kind: 'duration' });
  }
  const plates = number('plates', draft.plates, PLATES);
  const modelGrams = number('modelGrams', draft.modelGrams, GRAMS);
  const flushedGrams = number('flushedGrams', draft.flushedGrams, GRAMS);
  const towerGrams = number('towerGrams', draft.towerGrams, GRAMS);
  if (draft.modelGrams.trim() === '' && (flushedGrams !== null || towerGrams !== null)) {
    flawed('modelGrams', { kind: 'model-weight' });
  }
  const items = draft.items.flatMap(({ modelId, quantity }, at) => {
    if (modelId === null) {
      flawed(`item-${at}-model`, { kind: 'required' });
    }
    const pieces = number(`item-${at}-quantity`, quantity, QUANTITY);
    if (quantity.trim() === '') {
      flawed(`item-${at}-quantity`, { kind: 'required' });
    }
    return modelId === null || pieces === null ? [] : [{ modelId, quantity: pieces }];
  });
  const materials = draft.materials.flatMap(({ spoolId, grams }, at) => {
    if (spoolId === null) {
      flawed(`material-${at}-spool`, { kind: 'required' });
    }
    const estimatedGrams = number(`material-${at}-grams`, grams, GRAMS);
    return spoolId === null ? [] : [{ spoolId, estimatedGrams }];
  });
  return {
    plan: {
      printerId: draft.printerId,
      slicer: textOrNull(draft.slicer),
      bedTemperatureC,
      nozzleTemperatureC,
      estimatedSeconds: time.kind === 'seconds' ? time.value : null,
      plates: plates ?? 1,
      estimate: modelGrams === null ? null : { modelGrams, flushedGrams, towerGrams },
      notes: textOrNull(draft.notes),
      items,
      materials,
    },
    flaws,
  };
}

/** To create the run; null without a printer. */
export function newRun(plan: Plan, origin: Draft['origin']): NewRun | null {
  const { printerId } = plan;
  return printerId === null
    ? null
    : { ...toBody(plan), printerId, reprintOf: origin?.kind === 'reprint' ? origin.runId : undefined };
}

/**
 * To see what it would be. The run that it reprints is left out, as that alone would ask the server for a proposal
 * instead.
 */
export function previewOf(draft: Draft): RunDraft {
  return toBody(readDraft(draft).plan);
}

function toBody(plan: Plan): RunDraft {
  return {
    printerId: plan.printerId ?? undefined,
    slicer: plan.slicer ?? undefined,
    bedTemperatureC: plan.bedTemperatureC ?? undefined,
    nozzleTemperatureC: plan.nozzleTemperatureC ?? undefined,
    estimatedSeconds: plan.estimatedSeconds ?? undefined,
    plates: plan.plates,
    estimate: plan.estimate
      ? {
          modelGrams: plan.estimate.modelGrams,
          flushedGrams: plan.estimate.flushedGrams ?? undefined,
          towerGrams: plan.estimate.towerGrams ?? undefined,
        }
      : undefined,
    notes: plan.notes ?? undefined,
    items: plan.items,
    materials: plan.materials.map(({ spoolId, estimatedGrams }) => ({
      spoolId,
      estimatedGrams: estimatedGrams ?? undefined,
    })),
  };
}

function textOrNull(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
