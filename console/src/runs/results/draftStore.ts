import { type Draft, isUntouched, parseDraft } from './draft';
import type { Kind } from './form';

const keyOf = (runId: string, kind: Kind) => `nozzly.results.1.${runId}.${kind}`;

/** What this tab keeps of a form; null where it keeps nothing. */
export function loadDraft(runId: string, kind: Kind): Draft | null {
  try {
    return parseDraft(sessionStorage.getItem(keyOf(runId, kind)), kind);
  } catch {
    // Storage is switched off: the draft lives as long as the page.
    return null;
  }
}

export function saveDraft(runId: string, draft: Draft) {
  if (isUntouched(draft)) {
    clearDraft(runId, draft.form.kind);
    return;
  }
  try {
    sessionStorage.setItem(keyOf(runId, draft.form.kind), JSON.stringify(draft));
  } catch {
    // Likewise, or it is full.
  }
}

export function clearDraft(runId: string, kind: Kind) {
  try {
    sessionStorage.removeItem(keyOf(runId, kind));
  } catch {
    // Likewise.
  }
}
