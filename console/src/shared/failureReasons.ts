import type { FailureReason } from '../api/generated';

/** Why prints fail, in the order in which they are offered. */
export const FAILURE_REASONS = [
  'adhesion',
  'spaghetti',
  'layer-shift',
  'clog',
  'filament-runout',
  'stringing',
  'warping',
  'under-extrusion',
  'over-extrusion',
  'power-failure',
  'stopped',
  'other',
] as const satisfies FailureReason[];
