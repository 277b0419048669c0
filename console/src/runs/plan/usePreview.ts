import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { previewRun } from '../../api/generated';
import { previewOf } from './body';
import type { Draft } from './draft';

const AFTER_TYPING = 300;

/** What the server makes of a draft: its sums, its cost, and what it lacks. The last answer stays until the next one. */
export function usePreview(draft: Draft) {
  const [settled] = useDebouncedValue(draft, AFTER_TYPING);
  const body = useMemo(() => previewOf(settled), [settled]);
  return useQuery({
    queryKey: ['run-preview', body],
    queryFn: async ({ signal }) => (await previewRun({ body, signal })).data,
    placeholderData: keepPreviousData,
  });
}
