/** What one tool (counted from 0) uses. Null: the file does not state it. */
export interface ToolUse {
  tool: number;
  grams: number | null;
  millimetres: number | null;
}

/** Parts of the total. Null: the file does not state that part. */
export interface Split {
  modelGrams: number;
  towerGrams: number | null;
  flushedGrams: number | null;
}

/**
 * The figures of one job. Null means that the file does not state them.
 * `tools` has the used ones alone, and is empty where the file does not say which they are.
 * Temperatures are those of the first used tool, after the first layer where both are stated.
 */
export interface Figures {
  seconds: number | null;
  totalGrams: number | null;
  tools: readonly ToolUse[];
  bedTemperatureC: number | null;
  nozzleTemperatureC: number | null;
  split: Split | null;
}

/** A plate of a 3MF file. `pieces` are its objects without the skipped ones. */
export interface Plate extends Figures {
  index: number;
  pieces: number | null;
}

/**
 * What a sliced file says of itself. `plates` is filled for a 3MF file alone, in the order of their indices;
 * the figures are then those of the first: a job prints one plate, so they are never added up.
 */
export interface Estimate extends Figures {
  slicer: string | null;
  version: string | null;
  plates: readonly Plate[];
}

export const NO_FIGURES: Figures = {
  seconds: null,
  totalGrams: null,
  tools: [],
  bedTemperatureC: null,
  nozzleTemperatureC: null,
  split: null,
};

export type UnreadableReason = 'empty' | 'notSliced' | 'damaged' | 'unknownFormat';

/** The file has no estimate to read; the message is one sentence for people. */
export class UnreadableFile extends Error {
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, message: string) {
    super(message);
    this.name = 'UnreadableFile';
    this.reason = reason;
  }
}

export function damaged(why: string): UnreadableFile {
  return new UnreadableFile('damaged', `The file is damaged or incomplete: ${why}.`);
}

export function notSliced(): UnreadableFile {
  return new UnreadableFile(
    'notSliced',
    'The file has not been sliced: slice it, and choose the G-code, bgcode or 3MF file that the slicer exports.',
  );
}
