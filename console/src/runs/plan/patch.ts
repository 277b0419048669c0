import type { RunEdit } from '../../api/generated';
import { same } from '../../shared/merge';
import type { Plan } from './plan';

/** What an edit changes, as a merge patch; null when it changes nothing. */
export function patchOf(from: Plan, to: Plan): RunEdit | null {
  const changed = (field: keyof Plan) => !same(from[field], to[field]);
  const patch: RunEdit = {
    ...(changed('printerId') && to.printerId !== null && { printerId: to.printerId }),
    ...(changed('slicer') && { slicer: to.slicer }),
    ...(changed('bedTemperatureC') && { bedTemperatureC: to.bedTemperatureC }),
    ...(changed('nozzleTemperatureC') && { nozzleTemperatureC: to.nozzleTemperatureC }),
    ...(changed('estimatedSeconds') && { estimatedSeconds: to.estimatedSeconds }),
    ...(changed('plates') && { plates: to.plates }),
    ...(changed('estimate') && { estimate: to.estimate }),
    ...(changed('notes') && { notes: to.notes }),
    ...(changed('items') && { items: to.items }),
    ...(changed('materials') && {
      materials: to.materials.map(({ spoolId, estimatedGrams }) => ({
        spoolId,
        estimatedGrams: estimatedGrams ?? undefined,
      })),
    }),
  };
  return Object.keys(patch).length === 0 ? null : patch;
}
