import * as z from 'zod/mini';
import type { Run, RunItem, RunMaterial } from '../../api/generated';
import { FAILURE_REASONS } from '../../shared/failureReasons';
import { localMoment } from '../../shared/moment';

const MODE = z.enum(['manual', 'weighing']);

const MATERIAL = z.object({
  key: z.string(),
  /** The planned or recorded spool that this is the result of; null for one that was added. */
  place: z.nullable(z.string()),
  /** Of the spool at its place. */
  label: z.string(),
  estimatedGrams: z.nullable(z.number()),
  /** The spool that was used; null while none is chosen. */
  spoolId: z.nullable(z.string()),
  mode: MODE,
  used: z.string(),
  before: z.string(),
  after: z.string(),
  /** Whether the spool is empty now; what stood here before that was said. */
  empty: z.nullable(z.object({ mode: MODE, used: z.string() })),
});

const ITEM = z.object({
  key: z.string(),
  /** Null while none is chosen. */
  modelId: z.nullable(z.string()),
  name: z.string(),
  /** Null for one that was not planned. */
  quantity: z.nullable(z.number()),
  successful: z.string(),
  failed: z.string(),
  /** Which of the two makes up the planned quantity when the other is typed. */
  follows: z.enum(['either', 'successful', 'failed', 'none']),
});

export const FORM = z.object({
  kind: z.enum(['complete', 'fail', 'correct']),
  materials: z.array(MATERIAL),
  items: z.array(ITEM),
  /** Why the run failed, or why pieces of it did. */
  failureReason: z.nullable(z.enum(FAILURE_REASONS)),
  closedShort: z.boolean(),
  /** Moments as their fields have them; empty where the server decides. */
  startedAt: z.string(),
  endedAt: z.string(),
  /** Null while nobody touched it: it is worked out from the times, or stays as it was recorded. */
  duration: z.nullable(z.string()),
  notes: z.string(),
  /** Why the results are corrected. */
  correction: z.string(),
  printerId: z.string(),
});

/** How a run went, as it is typed. */
export type Form = z.infer<typeof FORM>;
export type Kind = Form['kind'];
export type MaterialEntry = Form['materials'][number];
export type ItemEntry = Form['items'][number];
export type Mode = MaterialEntry['mode'];

/** What the form of this kind shows of a run before anything is typed. */
export function formOf(run: Run, kind: Kind): Form {
  const end = kind === 'correct' ? run.endedAt : (run.reported?.at ?? null);
  return {
    kind,
    materials: run.materials.map((material) => ({
      ...materialOf(material),
      ...(kind !== 'correct' && run.materials.length === 1 && { used: text(reportedGrams(run)) }),
    })),
    items: run.items.map((item) => itemOf(item, kind)),
    failureReason: run.results?.failureReason ?? run.failure?.reason ?? null,
    closedShort: run.results?.closedShort ?? false,
    startedAt: moment(run.startedAt),
    endedAt: moment(end),
    duration: null,
    notes: kind === 'complete' ? (run.notes ?? '') : '',
    correction: '',
    printerId: run.printer.id,
  };
}

/** What the printer says that it used, where that is one amount and not the estimate of the whole print; else null. */
function reportedGrams({ reported, plates }: Run): number | null {
  const [told, ...more] = reported?.consumption.filter(({ grams }) => grams !== null) ?? [];
  const isWhole = reported !== null && reported.plates >= plates && more.length === 0;
  return told === undefined || told.basis === 'estimate' || !isWhole ? null : told.grams;
}

function moment(instant: string | null): string {
  return instant === null ? '' : localMoment(instant);
}

function materialOf({ spoolId, label, estimatedGrams, actualGrams, weighing }: RunMaterial): MaterialEntry {
  return {
    ...addedMaterial(spoolId),
    place: spoolId,
    label,
    estimatedGrams,
    spoolId,
    mode: weighing === null ? 'manual' : 'weighing',
    used: weighing === null ? text(actualGrams) : '',
    before: text(weighing?.beforeGrams),
    after: text(weighing?.afterGrams),
  };
}

function itemOf({ modelId, name, quantity, successful, failed }: RunItem, kind: Kind): ItemEntry {
  return {
    key: modelId,
    modelId,
    name,
    quantity,
    successful: kind === 'fail' ? '0' : text(successful),
    failed: kind === 'fail' ? String(quantity) : text(failed),
    follows: 'either',
  };
}

/** A number as it stands in a field. */
export function text(of: number | null | undefined): string {
  return of === null || of === undefined ? '' : String(of);
}

export function addedMaterial(key: string): MaterialEntry {
  return {
    key,
    place: null,
    label: '',
    estimatedGrams: null,
    spoolId: null,
    mode: 'manual',
    used: '',
    before: '',
    after: '',
    empty: null,
  };
}

export function addedItem(key: string): ItemEntry {
  return { key, modelId: null, name: '', quantity: null, successful: '', failed: '0', follows: 'none' };
}

/** A key that no row of the form has. */
export function newKey(rows: { key: string }[]): string {
  let number = 1;
  while (rows.some(({ key }) => key === `added-${number}`)) {
    number++;
  }
  return `added-${number}`;
}
