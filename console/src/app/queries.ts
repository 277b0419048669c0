import { QueryClient } from '@tanstack/react-query';
import { isTransient } from '../api/problem';
import { OTHERWISE } from '../shared/polling';

/** What was read, kept while it is shown, and asked for again now and then. A hidden tab asks nothing. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      refetchInterval: OTHERWISE,
      staleTime: 2_000,
      retry: (failures, error) => failures < 2 && isTransient(error),
    },
  },
});
