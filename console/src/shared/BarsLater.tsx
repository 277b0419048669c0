import { Box, Skeleton } from '@mantine/core';
import { useInViewport } from '@mantine/hooks';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { BarsProps } from './Bars';

const Bars = lazy(() => import('./Bars'));

/** Bars whose code is loaded once they come into view. There must be a table of the same figures beside them. */
export function BarsLater(props: BarsProps) {
  const { ref, inViewport } = useInViewport<HTMLDivElement>();
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (inViewport) {
      setSeen(true);
    }
  }, [inViewport]);
  const waiting = <Skeleton height={props.height} />;
  return (
    <Box ref={ref}>
      {seen ? (
        <Suspense fallback={waiting}>
          <Bars {...props} />
        </Suspense>
      ) : (
        waiting
      )}
    </Box>
  );
}
