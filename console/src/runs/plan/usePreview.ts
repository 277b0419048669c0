import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type PreviewRunData, previewRun, type Run } from '../../api/generated';
import { previewOf, readDraft } from './body';
import type { Draft } from './draft';
import { patchOf } from './patch';
import { planOf } from './plan';

const AFTER_TYPING = 300;

/** What the server makes of a draft: its sums, its cost, and what it lacks. The last answer stays until the next one. */
export function usePreview(draft: Draft) {
  const [settled] = useDebouncedValue(draft, AFTER_TYPING);
  const body = useMemo(() => previewOf(settled), [settled]);
  return usePreviewOf({ body });
}

/** What it makes of the draft of an edit. What the run has reserved is not lacking to it. */
export function useEditPreview(run: Run, draft: Draft) {
  const [settled] = useDebouncedValue(draft, AFTER_TYPING);
  const body = useMemo(() => patchOf(planOf(run), readDraft(settled).plan) ?? {}, [run, settled]);
  return usePreviewOf({ query: { runId: run.id }, body });
}

function usePreviewOf(asked: Pick<PreviewRunData, 'body' | 'query'>) {
  return useQuery({
    queryKey: ['run-preview', asked],
    queryFn: async ({ signal }) => (await previewRun({ ...asked, signal })).data,
    placeholderData: keepPreviousData,
  });
}
