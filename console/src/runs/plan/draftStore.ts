import { useSyncExternalStore } from 'react';
import { type Draft, EMPTY_DRAFT, parseDraft } from './draft';

const KEY = 'nozzly.new-run.1';
const listeners = new Set<() => void>();
let current: Draft = EMPTY_DRAFT;
let loaded = false;

/** The draft that this browser keeps; null where there is none. */
export function loadDraft(): Draft | null {
  let kept: Draft | null = null;
  try {
    kept = parseDraft(localStorage.getItem(KEY));
  } catch {
    // Storage is switched off: the draft lives as long as the page.
  }
  current = kept ?? EMPTY_DRAFT;
  loaded = true;
  return kept;
}

export function saveDraft(draft: Draft) {
  current = draft;
  loaded = true;
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // Likewise, or it is full.
  }
  for (const listener of listeners) {
    listener();
  }
}

export function clearDraft() {
  saveDraft(EMPTY_DRAFT);
}

/** The draft of this page. Other tabs do not change it under a person's hands; whoever types last is kept. */
export function useDraft(): Draft {
  return useSyncExternalStore(subscribe, snapshot);
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function snapshot() {
  if (!loaded) {
    loadDraft();
  }
  return current;
}
