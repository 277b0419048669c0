import type { Completion, Failure, ItemResult, MaterialResult, ResultsCorrection } from '../../api/generated';
import { parseDuration } from '../../shared/duration';
import { instantOf } from '../../shared/moment';
import type { Form } from './form';
import { anyFailed, piecesIn } from './items';
import { amountOf } from './materials';

export type Body =
  | { kind: 'complete'; body: Completion }
  | { kind: 'fail'; body: Failure }
  | { kind: 'correct'; body: ResultsCorrection };

/**
 * The request of a form in which nothing is missing. Rows stand in it as they stand in the form; what nobody touched
 * is left to the server.
 *
 * @param untouched the form as it was before anything was typed
 */
export function bodyOf(form: Form, untouched: Form): Body {
  const { failureReason } = form;
  const results = {
    materials: form.materials.flatMap(materialResult),
    items: form.items.flatMap(itemResult),
    ...(touched('startedAt') && { startedAt: instantOf(form.startedAt) ?? undefined }),
    ...(touched('endedAt') && { endedAt: instantOf(form.endedAt) ?? undefined }),
    ...duration(form),
  };
  switch (form.kind) {
    case 'complete':
      return {
        kind: 'complete',
        body: {
          ...results,
          ...(failureReason !== null && anyFailed(form.items) && { failureReason }),
          ...(form.closedShort && { closedShort: true }),
          ...(form.notes !== untouched.notes && { notes: form.notes.trim() }),
        },
      };
    case 'fail':
      return {
        kind: 'fail',
        body: {
          ...results,
          reason: failureReason ?? 'other',
          ...(form.closedShort && { closedShort: true }),
          ...(form.notes.trim() !== '' && { notes: form.notes.trim() }),
        },
      };
    case 'correct':
      return {
        kind: 'correct',
        body: {
          ...results,
          reason: form.correction.trim(),
          closedShort: form.closedShort,
          ...(failureReason !== null && failureReason !== untouched.failureReason && { failureReason }),
          ...(form.printerId !== untouched.printerId && { printerId: form.printerId }),
        },
      };
  }

  function touched(field: 'startedAt' | 'endedAt') {
    return form[field] !== '' && form[field] !== untouched[field];
  }
}

function duration(form: Form): { durationSeconds?: number } {
  const typed = form.duration === null ? null : parseDuration(form.duration);
  return typed?.kind === 'seconds' ? { durationSeconds: typed.value } : {};
}

function materialResult(entry: Form['materials'][number]): MaterialResult[] {
  const { place, spoolId } = entry;
  const amount = amountOf(entry);
  return spoolId === null || amount === null
    ? []
    : [{ spoolId, ...(place !== null && place !== spoolId && { insteadOf: place }), ...amount }];
}

function itemResult({ modelId, successful, failed }: Form['items'][number]): ItemResult[] {
  const good = piecesIn(successful);
  const bad = piecesIn(failed);
  return modelId === null || good === undefined || bad === undefined
    ? []
    : [{ modelId, successful: good, failed: bad }];
}
