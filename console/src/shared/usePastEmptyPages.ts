import { useEffect } from 'react';

interface List {
  data: { pages: { items: unknown[] }[] } | undefined;
  hasNextPage: boolean;
  isFetching: boolean;
  isError: boolean;
  fetchNextPage: () => unknown;
}

/** A page may be empty though more follow; then the next is asked for. */
export function usePastEmptyPages({ data, hasNextPage, isFetching, isError, fetchNextPage }: List) {
  const cameEmpty = data?.pages.at(-1)?.items.length === 0;
  useEffect(() => {
    if (cameEmpty && hasNextPage && !isFetching && !isError) {
      void fetchNextPage();
    }
  }, [cameEmpty, hasNextPage, isFetching, isError, fetchNextPage]);
}
