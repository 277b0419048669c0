import type { RunAction } from '../../api/generated';

/** The pages of the actions that need to be told more. */
export const PLACES_OF_ACTIONS = {
  complete: '/runs/$runId/complete',
  fail: '/runs/$runId/fail',
  edit: '/runs/$runId/edit',
  'edit-results': '/runs/$runId/results',
} as const satisfies Partial<Record<RunAction, string>>;

export type ActionWithPage = keyof typeof PLACES_OF_ACTIONS;

export function hasPage(action: RunAction): action is ActionWithPage {
  return action in PLACES_OF_ACTIONS;
}
